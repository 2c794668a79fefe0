import type { AdoptedRow } from '../core/adoption/index.js';
import type { Indicator } from '../core/catalogue/index.js';
import type { Deliveries, FigureChange } from '../core/consolidation/index.js';
import { contract, type SheetId } from '../core/contract/index.js';
import type { WorkbookFacts } from '../core/facts/index.js';
import {
  groupBy,
  isKnown,
  periodText,
  type Figure,
  type Language,
  type Period,
} from '../core/model/index.js';
import { hasVoidSeal } from '../core/seal/index.js';
import { number, type Messages } from '../messages/index.js';
import { printable } from './printable.js';

/** 汇总结果 · What a superior's workbook was made of, for the report on it. */
export interface ConsolidationReport {
  readonly unit: string;
  readonly plan: string;
  readonly rows: readonly AdoptedRow[];
  /** The codes of the direct subordinates. */
  readonly units: readonly string[];
  readonly chosen: Deliveries;
  /** Workbooks with errors that stand, and how many. */
  readonly flawed: readonly { readonly file: string; readonly errors: number }[];
  /** The rows of the lists that were joined, by their sheets. */
  readonly lists: { readonly [S in SheetId]?: readonly unknown[] };
  readonly notAdded: readonly Indicator[];
  /** What adds up, but is asked of none of the subordinates. */
  readonly notAsked: readonly Indicator[];
  /** Undefined where no earlier workbook is compared. */
  readonly changes: readonly FigureChange[] | undefined;
}

/** 汇总结果（文本） · What was taken over, who lacks what, which workbooks do not count, and what changed. */
export function* consolidationText(
  report: ConsolidationReport,
  messages: Messages,
): Generator<string> {
  const { consolidation: words, language } = messages;
  const { unit, plan, rows, units, chosen } = report;
  const delivered = units.filter((code) => chosen.byUnit.has(code)).length;
  const figures = rows.reduce((sum, { origins }) => sum + origins.length, 0);
  yield `${words.made(unit, plan, { delivered, units: units.length, figures })}\n`;
  for (const [why, passed] of groupBy(chosen.passed, (one) => one.why)) {
    const files = passed.map(({ workbook }) => workbook.file);
    yield line(words.passed(files, words.passedReasons[why]));
  }
  for (const several of chosen.byUnit.values()) {
    if (several.length > 1) yield line(words.twice(several.map(({ file }) => file)));
  }
  for (const { file, errors } of report.flawed) yield line(words.withErrors(file, errors));
  yield* asTheyAre([...chosen.byUnit.values()].flat(), words);
  yield* lackingText(rows, messages);
  for (const [id, list] of Object.entries(report.lists)) {
    yield line(words.listsIn(contract[id as SheetId].name[language], list.length));
  }
  yield line(words.toType);
  if (report.changes) yield line(words.carried);
  const namesOf = (some: readonly Indicator[]) => some.map(({ name }) => name[language]);
  if (report.notAdded.length > 0) yield line(words.notAdded(namesOf(report.notAdded)));
  if (report.notAsked.length > 0) yield line(words.notAsked(namesOf(report.notAsked)));
  yield* changesText(report.changes, messages);
}

/** Workbooks whose figures are taken as they stand, though somebody should look at them. */
function* asTheyAre(
  counted: readonly WorkbookFacts[],
  words: Messages['consolidation'],
): Generator<string> {
  const altered = counted.filter(hasVoidSeal);
  if (altered.length > 0) yield line(words.altered(altered.map(({ file }) => file)));
  const hidden = counted.filter(({ isPartlyHidden }) => isPartlyHidden);
  if (hidden.length > 0) yield line(words.hidden(hidden.map(({ file }) => file)));
}

function line(text: string): string {
  return `  ${printable(text)}\n`;
}

function* lackingText(
  rows: readonly AdoptedRow[],
  { consolidation: words, language }: Messages,
): Generator<string> {
  const lacks = rows
    .filter(({ scope }) => scope !== 'total')
    .flatMap(({ lacking = [], indicator, period }) =>
      lacking.map((lack) => ({ ...lack, indicator, period })),
    );
  const units = groupBy(lacks, ({ name }) => name);
  if (units.size === 0) return;
  yield `${words.lackingHeading(units.size)}\n`;
  const reasons = [...units].flatMap(([unit, ofUnit]) =>
    [...groupBy(ofUnit, words.lack)].map(([said, some]) => {
      const isAll = some[0]?.why === 'not-delivered';
      return { unit, said, names: isAll ? [] : seriesNames(some, language) };
    }),
  );
  for (const [first, ...rest] of groupBy(reasons, (one) =>
    [one.said, ...one.names].join(),
  ).values()) {
    if (!first) continue;
    const all = [first, ...rest].map(({ unit }) => unit);
    yield line(words.lacking(all, first.said, first.names));
  }
}

/** Each indicator with the periods that it has no figure of. */
function seriesNames(
  lacks: readonly { readonly indicator: Indicator; readonly period: Period }[],
  language: Language,
): readonly string[] {
  return [...groupBy(lacks, ({ indicator }) => indicator.name[language])].map(([name, some]) =>
    [name, ...some.map(({ period }) => periodText(period)).sort()].join(' '),
  );
}

function* changesText(
  changes: readonly FigureChange[] | undefined,
  messages: Messages,
): Generator<string> {
  const { consolidation: words, language } = messages;
  if (!changes) return;
  yield `${changes.length === 0 ? words.unchanged : words.changesHeading(changes.length)}\n`;
  for (const { row, of, before, after } of changes) {
    const column = contract.data.columns.find(({ id }) => id === of)?.name[language] ?? of;
    const period = periodText(row.period);
    const indicator = row.indicator.name[language];
    const shown = { before: shownFigure(before), after: shownFigure(after) };
    yield line(words.change({ unit: row.region.name, indicator, period, column, ...shown }));
  }
}

function shownFigure(figure: Figure): string {
  if (isKnown(figure)) return number(figure.value);
  return figure.absent === 'inapplicable' ? '—' : '…';
}
