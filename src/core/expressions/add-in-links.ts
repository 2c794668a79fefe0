import type { Workbook } from '../model/index.js';

const ours = /\[(\d+)\]!(?:_xldudf_plan_|plan\.)/gi;

/** 加载项链接 · The numbers of the links by which formulas reach our own functions, not another workbook. */
export function addInLinks({ sheets }: Workbook): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { columns } of sheets) {
    for (const column of columns) addTo(numbers, column?.formulas.values() ?? []);
  }
  return numbers;
}

function addTo(numbers: Set<number>, formulas: Iterable<{ readonly text: string }>): void {
  for (const { text } of formulas) {
    if (!text.includes(']!')) continue;
    for (const [, digits] of text.matchAll(ours)) numbers.add(Number(digits));
  }
}
