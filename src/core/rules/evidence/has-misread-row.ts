import { periodText, type Bilingual } from '../../model/index.js';
import type { Submission } from '../../submission/index.js';

/** Rows of 数据 that seem to be missing: one of each region. */
export type SoughtRow = {
  readonly scope: 'total' | 'subordinate';
  readonly indicator: string;
  readonly name: Bilingual;
  readonly period: string;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
};

/** 未读出的行 · Whether a row whose key cannot be read in full, or not at all, may be the one that is sought. */
export function hasMisreadRow(
  sought: SoughtRow,
  { observations, tables }: Pick<Submission, 'observations' | 'tables'>,
): boolean {
  if (tables.data && tables.data.strays.length > 0) return true;
  const codes = sought.regions.map(({ code }) => code);
  return observations.some(
    ({ scope = sought.scope, indicator, period, region }) =>
      scope === sought.scope &&
      (indicator === undefined || indicator.id === sought.indicator) &&
      (period === undefined || periodText(period) === sought.period) &&
      (region === undefined || codes.includes(region)),
  );
}
