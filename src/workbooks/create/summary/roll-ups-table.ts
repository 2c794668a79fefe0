import { groupBy } from '../../../core/model/index.js';
import type { Indicator, Plan } from '../../../core/catalogue/index.js';
import type { FigureFact, WorkbookFacts } from '../../../core/facts/index.js';
import { amountsOf, ownFigure, totalOf, type OwnAmounts, type FigureSeries } from './own-figure.js';
import { rollUpColumns } from './roll-up-columns.js';
import { rollUpFormulas } from './roll-up-formulas.js';
import { rollUpKey } from './roll-up-key.js';
import type { SummarySource } from './summary-request.js';
import type { SummaryRow, SummaryTable } from './summary-table.js';

/** A superior and those directly below it who deliver, or must. */
interface Superior {
  readonly workbook: WorkbookFacts;
  readonly units: ReadonlySet<string>;
}

/** 汇总核对 · What the subordinates of each superior add up to, beside what it reported itself. */
export function rollUpsTable(source: SummarySource, indicators: SummaryTable): SummaryTable {
  const rows: SummaryRow[] = [];
  const byKey = groupBy(indicators.rows, ({ key }) => String(key ?? ''));
  for (const superior of superiorsOf(source)) {
    for (const [indicator, series] of seriesOf(superior, source)) {
      const { workbook, units } = superior;
      const key = rollUpKey(workbook.region ?? '', workbook, series);
      const given = givenCells(superior, { indicator, series }, source);
      const at = rows.length + 2;
      const parts = byKey.get(key) ?? [];
      const row = { ...given, expected: units.size, key };
      rows.push({ ...row, ...rollUpFormulas({ at, row, parts, indicator }, indicators, source) });
    }
  }
  return { id: 'rollUps', columns: rollUpColumns, rows };
}

/** The first workbook of each unit below which somebody delivered. */
function superiorsOf({ facts, regions, catalogue }: SummarySource): readonly Superior[] {
  const of = ({ plan, asOf, region }: WorkbookFacts) => `${plan}|${asOf}|${region}`;
  const firsts = [...groupBy(facts, of).values()].flatMap(([first]) => first ?? []);
  const present = new Set(firsts.map(of));
  return firsts.flatMap((workbook) => {
    const plan = catalogue.plans.find(({ id }) => id === workbook.plan);
    const below = workbook.region === null ? [] : regions.subordinates(workbook.region);
    const has = (region: string) => present.has(of({ ...workbook, region }));
    const units = below.filter(({ code, level }) => isDue(plan, level) || has(code));
    const isSuperior = units.some(({ code }) => has(code));
    return isSuperior ? [{ workbook, units: new Set(units.map(({ code }) => code)) }] : [];
  });
}

function isDue(plan: Plan | undefined, level: Plan['reportingLevels'][number]): boolean {
  return plan?.reportingLevels.includes(level) ?? false;
}

/** The indicators that add up, each with the period that the superior reports for. */
function* seriesOf(
  { workbook }: Superior,
  { report, catalogue }: SummarySource,
): Iterable<readonly [Indicator, FigureSeries]> {
  const plan = catalogue.plans.find(({ id }) => id === workbook.plan);
  const result = report.workbooks.find(({ file }) => file === workbook.file);
  for (const { id, currentPeriod } of result?.indicators ?? []) {
    const indicator = plan?.indicators.find((one) => one.id === id);
    if (!indicator || indicator.rollUp === 'none' || currentPeriod === null) continue;
    yield [indicator, { indicator: id, period: currentPeriod }];
  }
}

interface Told {
  readonly indicator: Indicator;
  readonly series: FigureSeries;
}

function givenCells(
  { workbook, units }: Superior,
  { indicator, series }: Told,
  source: SummarySource,
): SummaryRow {
  const { region, unit, plan, asOf } = workbook;
  const own = ownFigure(workbook.file, series, source);
  const rest = restOf(workbook.figures, units, series).map(amountsOf);
  const total = (of: keyof OwnAmounts) => totalOf(rest.map((amounts) => amounts[of]));
  return {
    ...{ region, unit, plan, asOf, indicator: indicator.id, period: series.period },
    name: indicator.name[source.language],
    measure: indicator.unit,
    ownNumerator: total('numerator'),
    ownDenominator: total('denominator'),
    ownValue: indicator.rollUp === 'sum' ? total('value') : null,
    reported: own ? amountsOf(own).value : null,
  };
}

/** The superior's own rows, and those for units that deliver no workbook. */
function restOf(
  figures: readonly FigureFact[],
  units: ReadonlySet<string>,
  { indicator, period }: FigureSeries,
): readonly FigureFact[] {
  return figures.filter(
    (figure) =>
      figure.indicator === indicator &&
      figure.period === period &&
      figure.scope !== 'total' &&
      !(figure.scope === 'subordinate' && units.has(figure.region)),
  );
}
