import { resolve } from 'node:path';
import { checkBatch } from '../../core/check-batch.js';
import type { Finding, Language } from '../../core/model/index.js';
import { isNoSubmission } from '../../core/no-submission.js';
import { loadRegions } from '../../data/regions.js';
import type { FailureId } from '../../messages/index.js';
import { batchFailure } from '../host/batch-failure.js';
import { createChecker, type CheckedFile } from '../run/check-file.js';
import type { RunSettings } from '../settings/run-settings.js';
import { findWorkbooks } from '../files/find-workbooks.js';
import type { Host } from '../host/host.js';
import { loadCatalogue } from '../settings/load-catalogue.js';
import { readApart } from '../run/read-apart.js';
import { readBytes } from '../files/read-bytes.js';
import { readConfig } from '../settings/read-config.js';
import { officeLayouts } from '../settings/read-layouts.js';
import { settingsOf } from '../settings/settings-of.js';
import { defaultUnpackedBytes } from '../../workbooks/read/default-limits.js';
import { inputFacts, unreadIn } from './batch-inputs.js';

/** What a workbook is held against: the others of its delivery, and the delivery before. */
export interface Beside {
  readonly among?: string;
  readonly previous?: string;
  readonly config?: string;
  readonly catalogue?: string;
  readonly language: Language;
}

/** 汇总校验问题 · The findings across workbooks that belong to one of them. */
export async function findingsAcross(
  file: string,
  { among, previous, config, catalogue, language }: Beside,
  host: Host,
): Promise<readonly Finding[]> {
  const read = await readConfig(config, host.cwd);
  const own = await loadCatalogue({ catalogue, read, language }, host.cwd);
  const layouts = await officeLayouts({}, read, host.cwd);
  const asked = { maxUnpackedBytes: defaultUnpackedBytes, layouts };
  const settings = settingsOf(asked, read.config, own);
  const before = { paths: previous === undefined ? [] : [previous], apart: [file, among] };
  const earlier = inputFacts(await checkedIn(before, settings, host));
  const now = { paths: among === undefined ? [file] : [file, among], apart: [previous] };
  const checked = await checkedIn(now, settings, host);
  const { expected } = read.config;
  const context = { ...settings, regions: loadRegions(), previous: earlier };
  const findings = checkBatch(inputFacts(checked), {
    ...{ ...context, unread: unreadIn(checked) },
    ...(expected ? { expected } : {}),
  });
  const isOurs = (one: Finding) => resolve(host.cwd, one.file) === resolve(host.cwd, file);
  return findings.filter(isOurs);
}

/** The paths of a delivery, and those of another one that may lie in its folder. */
interface DeliveryPaths {
  readonly paths: readonly string[];
  readonly apart: readonly (string | undefined)[];
}

/** The workbooks of a delivery as they were checked, as `validate` takes them: summaries are none. */
async function checkedIn(
  { paths, apart }: DeliveryPaths,
  settings: RunSettings,
  host: Host,
): Promise<readonly CheckedFile[]> {
  const { cwd, signal } = host;
  const check = createChecker(settings, (bytes, file) => readApart(bytes, file, host));
  const all: CheckedFile[] = [];
  const { files } = await findWorkbooks(paths, cwd, { outputs: apart });
  for (const { file, failure } of files) {
    signal.throwIfAborted();
    const bytes = failure ?? readBytes(file, cwd);
    if ('id' in bytes) throw batchFailure(bytes.id as FailureId, { path: file, ...bytes.facts });
    all.push(await check({ file, bytes }));
  }
  return all.filter(({ result }) => !isNoSubmission(result));
}
