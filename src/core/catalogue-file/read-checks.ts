import type { Indicator, OwnCheck, Plan } from '../catalogue/index.js';
import { readNumber } from '../entries/index.js';
import { fifteenDigits } from '../formulas/index.js';
import {
  indicatorNamed,
  readCheckFor,
  referencesOf,
  type CheckFormula,
  type CheckReference,
} from '../own-checks/index.js';
import { regionLevels, type RegionLevel } from '../regions/index.js';
import { checkColumns } from './columns.js';
import { readRows, type TableOfPlan } from './read-rows.js';
import type { ReadingContext, RowReader } from './row-reader.js';
import { blankWords, levelWords, occasionWords, severityWords } from './words.js';

/** What checks are held to. */
type Known = Pick<Plan, 'indicators' | 'reportingLevels'>;

const tolerances = {
  'zh-CN': '数值或百分数，如 0.5、1%',
  'en-US': 'an amount or a percentage, such as 0.5 or 1%',
};

/**
 * 审核公式 · The checks of the table 审核公式.
 *
 * Told are formulas that cannot be read, names that the plan does not have or has twice, units that do
 * not go together, indicators that do not hold where the check is made, and a number that stands twice.
 */
export function readChecks(
  part: TableOfPlan,
  plan: Known,
  context: ReadingContext,
): readonly OwnCheck[] {
  const firsts = new Map<string, RowReader>();
  return readRows(part, { specs: checkColumns }, context).flatMap((row) => {
    const check = readCheck(row, plan);
    if (check) tellRepeated(check, row, firsts);
    return check ?? [];
  });
}

function readCheck(row: RowReader, plan: Known): OwnCheck | undefined {
  const id = row.text('number', 'must');
  const name = row.prose('name', 'must');
  const formula = row.prose('formula', 'must');
  const severity = row.word('severity', severityWords, 'must');
  const tolerance = toleranceIn(row);
  const note = row.prose('note');
  const blanks = row.word('blanks', blankWords);
  const occasions = listed(row, 'occasions') ? row.words('occasions', occasionWords) : [];
  const stated = listed(row, 'levels') ? row.words('levels', levelWords) : [];
  const read = formula === undefined ? undefined : formulaIn(row, formula, plan);
  if (!read || id === undefined || name === undefined || !formula || !severity) return undefined;
  const levels = levelsFor(row, read, { stated, plan });
  return {
    ...{ id, name, formula, severity, levels, occasions },
    ...(tolerance ? { tolerance } : {}),
    blanksAreZero: blanks === 'zero',
    ...(note === undefined ? {} : { note }),
  };
}

function listed(row: RowReader, id: string): boolean {
  return row.said(id) !== '';
}

function tellRepeated({ id }: OwnCheck, row: RowReader, firsts: Map<string, RowReader>): void {
  const first = firsts.get(id);
  if (!first) return void firsts.set(id, row);
  const other = { label: first.labelOf('number'), found: first.cellOf('number') };
  row.tell('number', { id: 'repeated-number', found: id, other });
}

function toleranceIn(row: RowReader): OwnCheck['tolerance'] {
  const found = row.said('tolerance');
  if (found === '') return undefined;
  const number = readNumber(found);
  const isPlain = number && !number.bound && !number.isTooLong && number.unit === undefined;
  if (isPlain && number.value >= 0) {
    const { value } = number;
    const isPercent = number.isPercent || row.isPercent('tolerance');
    return { value: isPercent ? fifteenDigits(value * 100) : value, isPercent };
  }
  return void row.tell('tolerance', { id: 'misread', found, allowed: [tolerances] });
}

/** A formula whose names the plan has and whose units go together. */
function formulaIn(row: RowReader, text: string, plan: Known): CheckFormula | undefined {
  const read = readCheckFor(plan.indicators, text);
  if ('formula' in read) return read.formula;
  const label = row.labelOf('formula');
  for (const { other, ...fault } of read.faults) {
    row.tell('formula', {
      ...fault,
      ...(other === undefined ? {} : { other: { label, found: other } }),
    });
  }
  return undefined;
}

/** Where a check is made: as it says, else wherever all of its indicators hold; told where one does not. */
function levelsFor(
  row: RowReader,
  formula: CheckFormula,
  { stated, plan }: { readonly stated: readonly RegionLevel[]; readonly plan: Known },
): readonly RegionLevel[] {
  const references = [...referencesOf(formula)];
  const missing = (level: RegionLevel) =>
    references.find((reference) => !holdsAt(reference, level, plan.indicators));
  const held = plan.reportingLevels.filter((level) => !missing(level));
  const asked = stated.length > 0 ? stated : held.length > 0 ? held : plan.reportingLevels;
  for (const level of asked) {
    const found = missing(level)?.name;
    const other = { label: levelWords[level], found: '' };
    if (found !== undefined) row.tell('levels', { id: 'held-elsewhere', found, other });
  }
  return asked;
}

function holdsAt(
  { name, scope }: CheckReference,
  level: RegionLevel,
  indicators: readonly Indicator[],
): boolean {
  const indicator = indicatorNamed(name, indicators);
  if (indicator === undefined || indicator === 'several') return false;
  if (scope !== 'subordinates') return indicator.levels.includes(level);
  const below = regionLevels.slice(regionLevels.indexOf(level) + 1);
  return indicator.levels.some((each) => below.includes(each));
}
