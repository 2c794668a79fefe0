/** 汇总键 · What a figure adds up under: superior, plan, cut-off date, indicator and period, as one text. */
export function rollUpKey(
  superior: string,
  { plan, asOf }: { readonly plan: string | null; readonly asOf: string | null },
  { indicator, period }: { readonly indicator: string; readonly period: string },
): string {
  return [superior, plan, asOf, indicator, period].join('|');
}
