import { foldHeader } from '../entries/index.js';
import type { WorkbookFacts } from '../facts/index.js';
import type { BatchRule } from './batch-rule.js';

type Facts = { readonly region: string; readonly unit: string; readonly first: string };

/** 重复报送 · A unit delivered two workbooks of one plan and cut-off date. */
export const duplicateSubmission: BatchRule<'duplicate-submission', Facts> = {
  id: 'duplicate-submission',
  severity: 'error',
  *check({ workbooks }) {
    const firsts = new Map<string, string>();
    for (const workbook of workbooks) {
      const { region, unit, file } = workbook;
      const key = unitKey(workbook);
      const first = key === undefined ? undefined : firsts.get(key);
      if (key !== undefined && first === undefined) firsts.set(key, file);
      if (first === undefined) continue;
      yield { file, facts: { region: region ?? '', unit: unit ?? '', first } };
    }
  },
};

/** Two units may report of one region; the name of each tells them apart. */
function unitKey({ region, unit }: WorkbookFacts): string | undefined {
  return region === null ? undefined : `${region}|${foldHeader(unit ?? '')}`;
}
