import { excelFailure } from './excel-failure.js';

const prefix = 'plan-indicators.';

/** A setting that travels with the workbook, such as its plan; undefined where none was made. */
export function readDocumentSetting(key: string): unknown {
  const value: unknown = documentSettings().get(prefix + key);
  return value ?? undefined;
}

/** Keeps a setting in the workbook; it is in the file once the user saves. */
export function writeDocumentSetting(key: string, value: unknown): Promise<void> {
  const settings = documentSettings();
  settings.set(prefix + key, value);
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(excelFailure('settings-refused', { code: error.code }));
    });
  });
}

/** Outside Excel there is no document, whatever the types say. */
function documentSettings(): Office.Settings {
  const context =
    typeof Office === 'undefined' ? undefined : (Office.context as Office.Context | undefined);
  const settings = (context?.document as Office.Document | undefined)?.settings;
  if (!settings) throw excelFailure('not-in-excel');
  return settings;
}
