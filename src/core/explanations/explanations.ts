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
import { formatOf, isBlank, rawText, type EntryOf, type Row } from '../tables/index.js';
import { shownReadings, valueReadings } from './value-readings.js';
import { isDitto } from '../entries/index.js';

/** 说明行 · One row of 说明, understood: its subject in one spelling, the value that it speaks of, and what it says. */
export interface ExplanationRow {
  readonly row: Row<'explanations'>;
  readonly subject: string;
  readonly readings: readonly string[];
  readonly explanation: Explanation;
  /** Whether its sheet was made before categories, measures, deadlines and documents were asked for. */
  readonly isOfOldForm: boolean;
}

/** What a finding stands at, in the spelling in which explanations name it. */
export type Matchable = Pick<ExplanationRow, 'subject' | 'readings'>;

/** The rows of 说明 in their order. */
export const readExplanations = onceForEach((submission: Submission): readonly ExplanationRow[] => {
  const rows = submission.tables.explanations?.rows ?? [];
  const { dateSystem } = submission.workbook;
  const spell = subjectSpeller(submission);
  const isOfOldForm = hasOldForm(submission);
  const said = withAbove(rows);
  return rows.map((row, at) => {
    const { rule, sheet, rowKey, field, value } = row.cells;
    const named = { rule: rule.value ?? '', sheet: sheet.value, key: rowKey.value };
    const format = formatOf(row, 'value');
    return {
      row,
      subject: spell({ ...named, column: field.value }),
      readings: valueReadings(value.raw, { format, dateSystem }),
      explanation: explanationOf(said[at] ?? row.cells),
      isOfOldForm,
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

const askedSince = ['category', 'measures', 'deadline', 'document'] as const;

/** 旧表式 · Whether a workbook has 说明 as it was before any of these columns; where it has none, the new form is made. */
export function hasOldForm({ tables: { explanations } }: Pick<Submission, 'tables'>): boolean {
  return explanations !== undefined && !askedSince.some((id) => explanations.columns.has(id));
}

type Cells = Row<'explanations'>['cells'];

function explanationOf(cells: Cells): Explanation {
  const { state } = cells;
  const isReviewed = state.value === 'accepted' || state.value === 'rejected';
  const more = {
    category: cells.category.value ?? '',
    measures: rawText(cells.measures.raw),
    deadline: dayText(cells.deadline),
    document: rawText(cells.document.raw),
  };
  return {
    reason: rawText(cells.reason.raw),
    ...Object.fromEntries(Object.entries(more).filter(([, text]) => text !== '')),
    by: rawText(cells.by.raw),
    date: dayText(cells.on),
    state: isReviewed ? (state.value as Explanation['state']) : 'pending',
  };
}

function dayText({ value, raw }: EntryOf<'day'>): string {
  return value ? isoDay(value) : rawText(raw);
}

/** 同上 · The cells of each row; one that points up takes those of the nearest row above of its rule. */
function withAbove(rows: readonly Row<'explanations'>[]): readonly Cells[] {
  const last = new Map<string, Cells>();
  return rows.map(({ cells }) => {
    const name = cells.rule.value ?? '';
    const above = last.get(name);
    const meant = above ? { ...cells, ...takenFrom(above, cells) } : cells;
    last.set(name, meant);
    return meant;
  });
}

/** A reason that points up takes along what its row leaves blank. */
function takenFrom(above: Cells, cells: Cells): Partial<Cells> {
  const isWhole = isDitto(cells.reason.raw);
  const taken = (['reason', ...askedSince] as const).filter(
    (id) => isDitto(cells[id].raw) || (isWhole && isBlank(cells[id])),
  );
  return Object.fromEntries(taken.map((id) => [id, above[id]]));
}
