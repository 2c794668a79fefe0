import type { CheckResult } from '../../core/check.js';
import type { Language } from '../../core/model/index.js';
import type { FailureId } from '../../messages/index.js';
import type { SigningKeys } from '../../seals/index.js';
import { batchFailure } from '../host/batch-failure.js';
import { createReader, failureOf } from '../run/check-file.js';
import type { Host } from '../host/host.js';
import { loadCatalogue } from '../settings/load-catalogue.js';
import { readBytes } from '../files/read-bytes.js';
import { readConfig } from '../settings/read-config.js';
import { officeLayouts } from '../settings/read-layouts.js';
import { settingsOf } from '../settings/settings-of.js';
import { defaultUnpackedBytes } from '../../workbooks/read/default-limits.js';

/** 打开的工作簿 · One workbook that a command works on, checked, and how its changed bytes are checked again. */
export interface OpenedWorkbook {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly checked: CheckResult;
  readonly check: (bytes: Uint8Array) => Promise<CheckResult>;
}

/** What the command line says besides the file. */
export interface Opening {
  readonly config?: string | undefined;
  readonly catalogue?: string | undefined;
  readonly language: Language;
  readonly keys?: SigningKeys | undefined;
}

/** Reads and checks one workbook; a file that cannot be read or checked is a failure. */
export async function openWorkbook(
  file: string,
  { config, catalogue, language, keys }: Opening,
  host: Host,
): Promise<OpenedWorkbook> {
  const bytes = readBytes(file, host.cwd);
  if ('id' in bytes) throw batchFailure(bytes.id, { path: file, ...bytes.facts });
  const read = await readConfig(config, host.cwd);
  const own = await loadCatalogue({ catalogue, read, language }, host.cwd);
  const layouts = await officeLayouts({}, read, host.cwd);
  const asked = { maxUnpackedBytes: defaultUnpackedBytes, keys, layouts };
  const settings = settingsOf(asked, read.config, own);
  const checkOne = createReader(settings);
  const check = (changed: Uint8Array) =>
    checkOne({ file, bytes: changed }).catch((error: unknown) => {
      const { id, facts } = failureOf(error);
      throw batchFailure(id as FailureId, { ...facts, path: file });
    });
  return { file, bytes, checked: await check(bytes), check };
}
