import { inBoth, groupBy, type Bilingual, type Language } from '../core/model/index.js';
import type { WorkbookResult } from '../core/result.js';

/** 规划名称 · What the plan of a workbook is called; its code where no name is known, null where there is none. */
export function planCalled(
  { plan, planName }: Pick<WorkbookResult, 'plan' | 'planName'>,
  language: Language,
): string | null {
  return planName?.[language] ?? plan;
}

/** 规划名称 · What each plan of a report is called, by its code; the code itself where no name is known. */
export function planNames(workbooks: readonly WorkbookResult[]): ReadonlyMap<string, Bilingual> {
  const placed = workbooks.filter(({ plan }) => plan !== null);
  const names = [...groupBy(placed, ({ plan }) => plan ?? '')].map(([id, some]) => {
    const known = some.find(({ planName }) => planName !== undefined)?.planName;
    return [id, known ?? inBoth(id)] as const;
  });
  const called = groupBy(names, ([, name]) => name['zh-CN']);
  return new Map(
    names.map(([id, name]) => {
      const isAlone = called.get(name['zh-CN'])?.length === 1;
      return [id, isAlone ? name : withCode(name, id)];
    }),
  );
}

/** Two plans of one name are told apart by their codes. */
function withCode(name: Bilingual, id: string): Bilingual {
  return { 'zh-CN': `${name['zh-CN']}（${id}）`, 'en-US': `${name['en-US']} (${id})` };
}
