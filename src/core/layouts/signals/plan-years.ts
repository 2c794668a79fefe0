/** 五年规划期 · A five-year plan by the year it starts from and its last year. */
export interface PlanYears {
  readonly base: number;
  readonly last: number;
}

const numerals: Readonly<Record<string, number>> = { 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };
const planName =
  /(十[一二三四五六七八九]?|[六七八九])五(?=["”’」』]|时期|规划|期间|计划|以来|末|完成|目标|$)|第(十[一二三四五六七八九]?|[六七八九])个五年/g;

/**
 * 规划期 · The five-year plans that a folded text names, by their number.
 *
 * @example plansIn('“十五五”主要指标') //=> [{ base: 2025, last: 2030 }]
 */
export function plansIn(text: string): readonly PlanYears[] {
  return [...text.matchAll(planName)].map(([, name = '', full = name]) => {
    const number =
      full.length === 1
        ? (numerals[full] ?? 10)
        : 10 + '一二三四五六七八九'.indexOf(full[1] ?? '') + 1;
    return { base: 1950 + number * 5, last: 1955 + number * 5 };
  });
}
