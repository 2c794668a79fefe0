import {
  formatAt,
  isoDay,
  parseArea,
  type Explanation,
  type Finding,
  onceForEach,
} from '../model/index.js';
import { subjectSpeller } from './explanation-subject.js';
import type { Submission } from '../submission/index.js';
import { rawText, formatOf, type Row } from '../tables/index.js';
import { shownReadings, valueReadings } from './value-readings.js';
import { foldHeader } from '../entries/index.js';

/** 说明行 · One row of 说明, understood: its subject in one spelling, the value that it speaks of, and what it says. */
export interface ExplanationRow {
  readonly row: Row<'explanations'>;
  readonly subject: string;
  readonly readings: readonly string[];
  readonly explanation: Explanation;
}

/** What a finding stands at, in the spelling in which explanations name it. */
export type Matchable = Pick<ExplanationRow, 'subject' | 'readings'>;

/** The rows of 说明 in their order. */
export const readExplanations = onceForEach((submission: Submission): readonly ExplanationRow[] => {
  const rows = submission.tables.explanations?.rows ?? [];
  const { dateSystem } = submission.workbook;
  const spell = subjectSpeller(submission);
  const reasons = reasonsOf(rows);
  return rows.map((row, at) => {
    const { rule, sheet, rowKey, field, value } = row.cells;
    const named = { rule: rule.value ?? '', sheet: sheet.value, key: rowKey.value };
    const format = formatOf(row, 'value');
    return {
      row,
      subject: spell({ ...named, column: field.value }),
      readings: valueReadings(value.raw, { format, dateSystem }),
      explanation: explanationOf(row, reasons[at] ?? ''),
    };
  });
});

/** Reads findings as explanations name them; of a number also what its cell shows. */
export function findingReader(submission: Submission): (finding: Finding) => Matchable {
  const { sheets, dateSystem } = submission.workbook;
  const spell = subjectSpeller(submission);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (finding) => {
    const sheet = byName.get(finding.sheet ?? '');
    const area = parseArea(finding.cell ?? '');
    const place = area && { row: area.top, column: area.left };
    const format = sheet && place ? formatAt(sheet, place) : 'General';
    const display = { format, dateSystem };
    const value = finding.value ?? null;
    const readings = [...valueReadings(value, display), ...shownReadings(value, display)];
    return { subject: spell(finding), readings };
  };
}

/** Whether an explanation speaks of the value that a finding stands at. */
export function sharesReading(explained: Matchable, found: Matchable): boolean {
  return explained.readings.some((reading) => found.readings.includes(reading));
}

function explanationOf({ cells }: Row<'explanations'>, reason: string): Explanation {
  const { by, on, state } = cells;
  const isReviewed = state.value === 'accepted' || state.value === 'rejected';
  return {
    reason,
    by: rawText(by.raw),
    date: on.value ? isoDay(on.value) : rawText(on.raw),
    state: isReviewed ? (state.value as Explanation['state']) : 'pending',
  };
}

const asAbove: ReadonlySet<string> = new Set([
  '同上',
  '同前',
  '上同',
  '〃',
  '"',
  'ditto',
  'sameasabove',
]);

/** 同上 · The reason of each row; one that points up takes that of the nearest row above of its rule. */
function reasonsOf(rows: readonly Row<'explanations'>[]): readonly string[] {
  const last = new Map<string, string>();
  return rows.map(({ cells: { rule, reason } }) => {
    const typed = rawText(reason.raw);
    const name = rule.value ?? '';
    const meant = asAbove.has(foldHeader(typed)) ? (last.get(name) ?? typed) : typed;
    last.set(name, meant);
    return meant;
  });
}
