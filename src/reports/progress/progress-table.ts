import { amountText, shareText } from '../../charts/figure-text.js';
import { finenessOf } from '../../charts/indicator-amounts.js';
import { baseText, meantText, preciseText } from '../../charts/precise-text.js';
import { baseName } from '../../core/model/index.js';
import type { IndicatorResult, WorkbookResult } from '../../core/result.js';
import {
  failureText,
  ratingWord,
  wordOf,
  type Messages,
  type ProgressColumn,
} from '../../messages/index.js';
import type { ProgressWords } from '../../messages/progress-words.js';
import { yearWordsOf } from '../../messages/year-words.js';
import { ratingCounts } from './rating-counts.js';
import { usualPeriod } from './usual-period.js';
import { planCalled } from '../plan-names.js';

/** 进展情况 · The line of an indicator, every cell as it is printed; what is not known is blank. */
export type ProgressLine = Readonly<Record<ProgressColumn, string>>;

/** 进展情况表 · How the indicators of a unit stand, as a table that is printed: everything in words. */
export interface ProgressTable {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly asOf: string;
  readonly verdict: string;
  readonly heads: ProgressLine;
  readonly lines: readonly ProgressLine[];
  /** The paragraph that counts, or why there is nothing to count. */
  readonly counted: string;
  /** The threshold that the official words rest on. */
  readonly note: string;
}

/** 进展情况表 · One for each workbook: superiors before their units, by region code, then by file. */
export function progressTables(
  workbooks: readonly WorkbookResult[],
  messages: Messages,
): readonly ProgressTable[] {
  return [...workbooks].sort(inOrder).map((workbook) => progressTable(workbook, messages));
}

/** A unit that is not known stands last. */
function inOrder(one: WorkbookResult, other: WorkbookResult): number {
  const keyOf = ({ region, file }: WorkbookResult) => `${region ?? '~'}|${file}`;
  return keyOf(one) < keyOf(other) ? -1 : 1;
}

function progressTable(workbook: WorkbookResult, messages: Messages): ProgressTable {
  const { unit, region, file, asOf, reportType, official, indicators, verdict } = workbook;
  const { verdicts } = messages;
  const { progress: words } = yearWordsOf(messages.language);
  const name = unit ?? region ?? baseName(file);
  const usual = usualPeriods(indicators);
  return {
    name,
    title: words.title(planCalled(workbook, messages.language) ?? ''),
    unit: words.unit(name),
    asOf: asOf === null ? '' : `${words.asOf(asOf)}${reportType ? words.running : ''}`,
    verdict: words.verdict(verdicts[verdict]),
    heads: headsOf(usual, words),
    lines: indicators.map((one, at) => lineOf(one, { at, workbook, usual, messages })),
    counted: countedOf(workbook, messages),
    note: official ? words.ahead(String(official.ahead)) : '',
  };
}

function countedOf({ indicators, failure }: WorkbookResult, messages: Messages): string {
  const { language } = messages;
  const { progress: words } = yearWordsOf(language);
  if (failure) return words.unreadable(failureText(failure, messages));
  if (indicators.length === 0) return words.none;
  return words.counted(indicators.length, ratingCounts(indicators, language));
}

/** The periods that a line is of, where it has a value of them. */
const periodOf = {
  base: (one: IndicatorResult) => (hasBase(one) ? String(one.baseYear ?? '') : ''),
  target: ({ targetYear }: IndicatorResult) => String(targetYear ?? ''),
  current: ({ current, currentPeriod }: IndicatorResult) =>
    current === null ? '' : (currentPeriod ?? ''),
} as const;
type Dated = keyof typeof periodOf;

type Usual = Readonly<Record<Dated, string>>;

function usualPeriods(indicators: readonly IndicatorResult[]): Usual {
  const usual = (column: Dated) => usualPeriod(indicators.map(periodOf[column]));
  return { base: usual('base'), target: usual('target'), current: usual('current') };
}

/** A head says the year that most of its values are of. */
function headsOf(usual: Usual, words: ProgressWords) {
  const headOf = (column: Dated) =>
    usual[column] === ''
      ? words.columns[column]
      : `${words.columns[column]}\n${words.of(usual[column])}`;
  return {
    ...words.columns,
    progress: `${words.columns.progress}\n${words.measure}`,
    ...{ base: headOf('base'), target: headOf('target'), current: headOf('current') },
  };
}

interface LineSource {
  readonly at: number;
  readonly workbook: WorkbookResult;
  readonly usual: Usual;
  readonly messages: Messages;
}

function lineOf(one: IndicatorResult, { at, workbook, usual, messages }: LineSource): ProgressLine {
  const { language } = messages;
  const { progress: words } = yearWordsOf(language);
  const { reasons = {}, offices = {} } = workbook;
  const dated = (column: Dated, text: string) => {
    const period = periodOf[column](one);
    return text === '' || period === '' || period === usual[column]
      ? text
      : `${text}\n${words.of(period)}`;
  };
  const said = (by: Readonly<Record<string, string>>) =>
    Object.hasOwn(by, one.id) ? (by[one.id] ?? '') : '';
  return {
    number: String(at + 1),
    indicator: one.name[language],
    unit: one.unit,
    status: wordOf('status', one.status, language),
    base: dated('base', baseOf(one, messages)),
    target: dated('target', targetOf(one, messages)),
    current: dated('current', currentOf(one, messages)),
    progress: one.completion === null ? '' : shareText(one.completion),
    rating: ratingWord(one, language),
    reason: said(reasons),
    office: said(offices),
  };
}

/** What adds up from nothing has no base. */
function hasBase({ base, kind }: IndicatorResult): boolean {
  const isAmount = kind === 'annual' || kind === 'cumulative';
  return base !== null && !(isAmount && base === 0);
}

function baseOf(one: IndicatorResult, { charts }: Messages): string {
  return hasBase(one) ? baseText(amountText(one.base, finenessOf(one)), one, charts) : '';
}

function targetOf(one: IndicatorResult, { charts }: Messages): string {
  const { target, upper, targetWords } = one;
  if (targetWords !== undefined) return targetWords;
  if (target === null || one.kind === 'monitor') return '';
  const text = meantText(amountText(target), one, charts);
  return upper === null ? text : `${text}–${amountText(upper)}`;
}

function currentOf(one: IndicatorResult, { charts }: Messages): string {
  const { current, currentAbsence, standing } = one;
  if (standing) return charts.standings[standing];
  if (current !== null) return preciseText(amountText(current, finenessOf(one)), one, charts);
  const isSaid = currentAbsence !== undefined && currentAbsence !== 'blank';
  return isSaid ? charts.absences[currentAbsence] : '';
}
