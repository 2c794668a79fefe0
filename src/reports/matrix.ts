import { groupBy, type Bilingual, type Finding } from '../core/model/index.js';
import type { IndicatorResult, WorkbookResult } from '../core/result.js';
import { isStanding } from '../core/verdict.js';
import { groupedIndicators, type GroupedIndicators } from './matrix-groups.js';
import { planNames } from './plan-names.js';
import type { Report } from './report.js';
import { isMissing } from './work-list.js';

/** 格内状态 · How an indicator of a unit stands: nothing against it, open, explained, not reported, or none of its own. */
export type MatrixState = 'clear' | 'open' | 'explained' | 'missing' | 'inapplicable';

/** A cell of the matrix; without a result where nothing was reported. */
export interface MatrixCell {
  readonly state: MatrixState;
  readonly result?: IndicatorResult;
}

/** A unit of the matrix; of one that has not delivered the file is empty. */
export interface MatrixUnit {
  readonly file: string;
  readonly region: string | null;
  readonly unit: string | null;
  /** One for each indicator, in their order. */
  readonly cells: readonly MatrixCell[];
}

/** 指标一览 · The indicators of one plan and the units that report them. */
export interface ReportMatrix extends GroupedIndicators {
  /** The name of the plan, or its code where no name is known. */
  readonly plan: Bilingual;
  readonly units: readonly MatrixUnit[];
}

type Told = Pick<Report, 'workbooks' | 'findings' | 'missing'>;

/** 指标一览 · Of each plan its indicators and units, in the order of their codes; none of a single workbook. */
export function matricesOf(report: Told): readonly ReportMatrix[] {
  if (report.workbooks.length + report.missing.length < 2) return [];
  const across = groupBy(report.findings, ({ file }) => file);
  const placed = groupBy(report.workbooks, ({ plan }) => plan ?? '');
  return [...planNames(report.workbooks)].flatMap(([id, plan]) => {
    const workbooks = placed.get(id) ?? [];
    const grouped = groupedIndicators(workbooks.flatMap(({ indicators: some }) => some));
    const { indicators } = grouped;
    if (indicators.length === 0) return [];
    const cellsOf = (workbook: WorkbookResult) => unitCells(workbook, indicators, across);
    const delivered = workbooks.map((workbook): MatrixUnit => {
      const { file, region, unit } = workbook;
      return { file, region, unit, cells: cellsOf(workbook) };
    });
    const units = [...delivered, ...missingUnits(report, workbooks, indicators)];
    return [{ plan, ...grouped, units: units.sort(byRegion) }];
  });
}

type Indicators = ReportMatrix['indicators'];

function unitCells(
  workbook: WorkbookResult,
  indicators: Indicators,
  across: ReadonlyMap<string, readonly Finding[]>,
): readonly MatrixCell[] {
  const { verdict, findings, file } = workbook;
  const results = new Map(workbook.indicators.map((one) => [one.id, one]));
  const about = findingsByName([...findings, ...(across.get(file) ?? [])]);
  return indicators.map(({ id }): MatrixCell => {
    const result = results.get(id);
    const told = about.get(id) ?? [];
    if (result) return { state: stateOf(result, told), result };
    const isAsked = told.some(({ rule }) => rule === 'missing-indicator');
    return { state: verdict === 'unreadable' || isAsked ? 'missing' : 'inapplicable' };
  });
}

function stateOf(
  { class: rating, current }: IndicatorResult,
  told: readonly Finding[],
): MatrixState {
  const asked = told.filter(({ severity }) => severity !== 'note');
  if (asked.some(isStanding)) return 'open';
  if (asked.length > 0) return 'explained';
  if (rating === 'inapplicable') return 'inapplicable';
  return rating === 'undetermined' && current === null ? 'missing' : 'clear';
}

/** The findings about an indicator name it in the key of their row or among their facts. */
function findingsByName(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const named = findings.flatMap((finding) => {
    const { indicator } = finding.facts;
    const names = new Set([...(finding.key ?? '').split('|'), indicator]);
    return [...names].map((name) => [name, finding] as const);
  });
  const groups = groupBy(named, ([name]) => String(name));
  return new Map([...groups].map(([name, pairs]) => [name, pairs.map(([, finding]) => finding)]));
}

/** Who has not delivered is missed by a superior, whose plan it is. */
function missingUnits(
  { findings, missing }: Told,
  workbooks: readonly WorkbookResult[],
  indicators: Indicators,
): readonly MatrixUnit[] {
  const files = new Set(workbooks.map(({ file }) => file));
  const here = findings.filter((finding) => isMissing(finding) && files.has(finding.file));
  const regions = new Set(here.map(({ facts }) => String(facts['region'])));
  return missing
    .filter(({ region }) => regions.has(region))
    .map(({ region, name }) => ({
      ...{ file: '', region, unit: name },
      cells: indicators.map(() => ({ state: 'missing' })),
    }));
}

function byRegion(one: MatrixUnit, other: MatrixUnit): number {
  const [first, second] = [one, other].map(({ region, file }) => `${region ?? '9'} ${file}`);
  if (first === second) return 0;
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
