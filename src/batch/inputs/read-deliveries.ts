import type { WorkbookFacts } from '../../core/facts/index.js';
import { isNoSubmission } from '../../core/no-submission.js';
import { defaultUnpackedBytes } from '../../workbooks/read/default-limits.js';
import { failureText, type Messages } from '../../messages/index.js';
import { inputFacts } from './batch-inputs.js';
import type { CheckedFile } from '../run/check-file.js';
import type { RunSettings } from '../settings/run-settings.js';
import { findWorkbooks } from '../files/find-workbooks.js';
import type { Host } from '../host/host.js';
import { loadCatalogue } from '../settings/load-catalogue.js';
import type { Options } from '../settings/options.js';
import { readConfig } from '../settings/read-config.js';
import { officeLayouts } from '../settings/read-layouts.js';
import { runValidation } from '../run/run-validation.js';
import { settingsOf, type AskedOtherwise } from '../settings/settings-of.js';
import { tellOthers } from '../host/tell-others.js';

/** Where workbooks of units lie, and what is written or compared beside them and is none. */
export interface DeliverySource {
  readonly paths: readonly string[];
  readonly outputs: readonly (string | undefined)[];
  readonly catalogue?: string | undefined;
  /** The folder of kept layouts, and what counts for own tables that do not say it. */
  readonly layouts?: string | undefined;
  readonly otherwise?: AskedOtherwise | undefined;
}

/** 下级报送 · The workbooks of units as they were checked. */
export interface ReadDeliveries {
  readonly settings: RunSettings;
  readonly checked: readonly CheckedFile[];
  readonly facts: readonly WorkbookFacts[];
}

/** Checks the workbooks of a folder; what cannot be read is told, and costs only itself. */
export async function readDeliveries(
  { paths, outputs, catalogue, layouts, otherwise }: DeliverySource,
  messages: Messages,
  host: Host,
): Promise<ReadDeliveries> {
  const { language } = messages;
  const read = await readConfig(undefined, host.cwd);
  const own = await loadCatalogue({ catalogue, read, language }, host.cwd);
  const options = checkOptions(paths, messages);
  const { maxUnpackedBytes } = options;
  const kept = await officeLayouts(layouts === undefined ? {} : { layouts }, read, host.cwd);
  const settings = settingsOf({ maxUnpackedBytes, layouts: kept, otherwise }, read.config, own);
  const { files, others } = await findWorkbooks(paths, host.cwd, { outputs });
  tellOthers(others, messages, host);
  const all = await runValidation({ files, settings, options }, host);
  host.signal.throwIfAborted();
  const checked = all.filter((one) => !isNoSubmission(one.result));
  for (const { result } of checked) {
    if (result.failure) host.tell(`${result.file}  ${failureText(result.failure, messages)}\n`);
  }
  return { settings, checked, facts: inputFacts(checked) };
}

function checkOptions(paths: readonly string[], { language }: Messages): Options {
  return {
    ...{ paths, language, formats: [] },
    maxUnpackedBytes: defaultUnpackedBytes,
    timeoutSeconds: 120,
    ...{ isCached: true, isStrict: false, isQuiet: true, withContacts: false, isDirect: false },
  };
}

/** The workbooks with errors that nobody explained away, of those that count. */
export function flawedAmong(
  { checked }: ReadDeliveries,
  counted: ReadonlySet<string>,
): readonly { readonly file: string; readonly errors: number }[] {
  return checked.flatMap(({ result: { file, findings } }) => {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    return errors > 0 && counted.has(file) ? [{ file, errors }] : [];
  });
}
