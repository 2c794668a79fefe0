import {
  contains,
  endOfPeriod,
  groupBy,
  parseArea,
  type Area,
  type Day,
  type Finding,
  type Workbook,
} from '../model/index.js';
import { ofBlankCell } from './of-blank-cell.js';
import { ofLeftOut } from './of-left-out.js';
import { ofLinkedCell } from './of-linked-cell.js';
import { renamedBatch } from './renamed-batch.js';
import type { RuleId } from '../rules/index.js';
import { statedPeriod, type Submission } from '../submission/index.js';
import { correctingRules, ofSameCell, weighsNoMore } from './same-cell.js';
import { withFilledArea } from './with-filled-area.js';

/** 改正后的情形 · What a workbook would be checked as, had a cause been mended. */
export interface Mended {
  readonly workbook?: Workbook;
  readonly asOf?: Day;
  readonly region?: string;
}

/** A finding and the cause that it follows from. */
export type Link = readonly [effect: Finding, cause: Finding];

/**
 * 起因 · A rule whose findings others may follow from, and how that is known.
 *
 * `links` names the pairs themselves, where many findings say one thing. `mend` says what the check
 * would see with the causes mended: what that check loses follows.
 */
export interface CauseRule {
  readonly rule: RuleId;
  readonly links?: (
    causes: readonly Finding[],
    all: readonly Finding[],
    submission: Submission,
  ) => Iterable<Link>;
  readonly mend?: (causes: readonly Finding[], submission: Submission) => Mended | undefined;
}

/** What is said of a figure where it is typed, and again where 指标 takes it from 数据. */
const takenOver = [
  'text-number',
  'share-over-limit',
  'negative-value',
  'fractional-count',
] as const satisfies readonly RuleId[];

/** 因果 · Which findings others may follow from, the widest first. */
export const causeRules: readonly CauseRule[] = [
  { rule: 'cover-name-mismatch', mend: withNamedRegion },
  { rule: 'future-actual', mend: withStatedCutOff },
  { rule: 'foreign-formula', links: ofSameColumn },
  { rule: 'overwritten-formula', links: ofSameColumn },
  { rule: 'merged-data-cells', links: insideAreas, mend: withFilledAreas },
  { rule: 'figure-left-out', links: ofLeftOut },
  { rule: 'missing-value', links: ofBlankCell },
  { rule: 'project-outside-batch', mend: renamedBatch },
  { rule: 'earlier-plan', links: ofEarlierPlan },
  { rule: 'unknown-indicator', links: ofSameText },
  { rule: 'unknown-region', links: ofSameText },
  { rule: 'region-outside-unit', links: ofSameText },
  { rule: 'duplicate-row', links: ofSameRun },
  ...correctingRules.map((rule): CauseRule => ({ rule, links: ofSameCell })),
  ...takenOver.map((rule): CauseRule => ({ rule, links: ofLinkedCell })),
];

function withNamedRegion([cause]: readonly Finding[]): Mended | undefined {
  const named = cause?.facts['named'];
  if (typeof named !== 'object' || named === null || !('code' in named)) return undefined;
  return { region: String(named.code) };
}

/** The cut-off date with which most indicators end, where the cover's is told to be another. */
function withStatedCutOff(causes: readonly Finding[], submission: Submission): Mended | undefined {
  const isTold = causes.some(({ facts }) => facts['count'] !== null);
  const stated = isTold ? statedPeriod(submission) : undefined;
  return stated && { asOf: endOfPeriod(stated) };
}

function withFilledAreas(causes: readonly Finding[], { stored }: Submission): Mended {
  const fill = (book: Workbook, { sheet = '', facts }: Finding) => {
    const area = parseArea(String(facts['area']));
    return area ? withFilledArea(book, sheet, area) : book;
  };
  return { workbook: causes.reduce(fill, stored) };
}

/** Only the first of merged cells holds a value: the others are blank because of the merge. */
function* insideAreas(causes: readonly Finding[], all: readonly Finding[]): Iterable<Link> {
  const blanks = all.filter(({ rule }) => rule === 'missing-value');
  for (const cause of blanks.length > 0 ? causes : []) {
    const area = parseArea(String(cause.facts['area']));
    const inside = blanks.filter((one) => isInside(one, { area, sheet: cause.sheet }));
    yield* inside.map((blank): Link => [blank, cause]);
  }
}

function isInside(
  { sheet, cell = '' }: Finding,
  merged: { readonly area: Area | undefined; readonly sheet: string | undefined },
): boolean {
  const place = parseArea(cell);
  if (!place || !merged.area || sheet !== merged.sheet) return false;
  return contains(merged.area, { row: place.top, column: place.left });
}

/** A whole column that was left blank, or turned into values, is one thing to know. */
function* ofSameColumn(findings: readonly Finding[]): Iterable<Link> {
  const notes = findings.filter(({ severity }) => severity === 'note');
  const columns = groupBy(notes, ({ sheet, column }) => `${sheet}|${column}`);
  for (const [first, ...others] of columns.values()) {
    if (first) yield* others.map((other): Link => [other, first]);
  }
}

/** What a row says of the plan before its adjustment is one question for the whole workbook. */
function ofEarlierPlan([cause]: readonly Finding[], all: readonly Finding[]): readonly Link[] {
  const rows = all.filter(({ facts }) => facts['isEarlier'] === true);
  return cause ? rows.map((row): Link => [row, cause]) : [];
}

/** What is said of one text many times follows from the first. */
function* ofSameText(findings: readonly Finding[]): Iterable<Link> {
  const byText = groupBy(findings, ({ facts }) => String(facts['found']));
  for (const [first, ...others] of byText.values()) {
    if (first) yield* others.map((other): Link => [other, first]);
  }
}

/** Repeated rows one below the other are one block, pasted twice. */
function* ofSameRun(findings: readonly Finding[]): Iterable<Link> {
  let [first] = findings;
  let last = first;
  for (const finding of findings.slice(1)) {
    if (first && last && isNext(last, finding) && weighsNoMore(finding, first))
      yield [finding, first];
    else first = finding;
    last = finding;
  }
}

function isNext(before: Finding, after: Finding): boolean {
  return before.sheet === after.sheet && rowOf(after) === rowOf(before) + 1;
}

function rowOf({ cell = '' }: Finding): number {
  return parseArea(cell)?.top ?? 0;
}
