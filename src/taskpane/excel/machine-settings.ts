import { excelFailure } from './excel-failure.js';

const prefix = 'plan-indicators.';

/** A setting of this user on this machine, such as the language; undefined where none was made. */
export function readMachineSetting(key: string): unknown {
  const text = storage().getItem(prefix + key);
  return text === null ? undefined : (JSON.parse(text) as unknown);
}

/** Keeps a setting for this user on this machine; undefined forgets it. */
export function writeMachineSetting(key: string, value: unknown): void {
  try {
    if (value === undefined) storage().removeItem(prefix + key);
    else storage().setItem(prefix + key, JSON.stringify(value));
  } catch (cause) {
    throw excelFailure('settings-refused', { key }, cause);
  }
}

/** Some offices forbid pages to store anything: reaching for the storage throws there. */
function storage(): Storage {
  try {
    return window.localStorage;
  } catch (cause) {
    throw excelFailure('settings-refused', {}, cause);
  }
}
