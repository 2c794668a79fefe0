import type { Actions, FileActions } from './actions.js';
import { checkSettingsOf } from './check-settings-of.js';
import type { Desk } from './file-copies.js';
import { nextSettings } from './next-settings.js';
import type { MadeWorkbook } from '../worker/make-next.js';

/** 新的一期 · Makes the next workbook of the chosen file. */
export function nextOfChosen({ store, pool, files }: Desk): Actions['makeNext'] {
  return async (asked): Promise<MadeWorkbook> => {
    const { settings, entries, chosen = -1 } = store.state();
    const { language } = settings;
    const entry = entries.find(({ id }) => id === chosen);
    const file = files.get(chosen) ?? new Blob();
    const order = { name: entry?.name ?? '', source: { file }, ...asked, language };
    return pool.ask({
      kind: 'next',
      order: { ...order, settings: nextSettings(settings, entry?.identity) },
    });
  };
}

/** 汇总 · Makes the workbook of a superior of all files that could be checked. */
export function rollUpOfFiles({ store, pool, files }: Desk): FileActions['makeRollUp'] {
  return (asked) => {
    const { settings, entries } = store.state();
    const { language, catalogue } = settings;
    const delivered = entries.flatMap(({ id, checked, identity }) => {
      const file = files.get(id);
      if (!checked?.facts || !file) return [];
      const { facts, result } = checked;
      const errors = result.findings.filter(({ severity }) => severity === 'error').length;
      return [{ facts, file, errors, settings: checkSettingsOf(settings, identity) }];
    });
    return pool.ask({ kind: 'roll-up', order: { ...asked, delivered, catalogue, language } });
  };
}
