import { rulesAcross } from '../contract/index.js';
import { foldHeader } from '../entries/index.js';
import {
  address,
  groupBy,
  onceForEach,
  type CellValue,
  type Explanation,
  type Finding,
} from '../model/index.js';
import { targetReader, type ExplainedPlace } from './explanation-subject.js';
import type { Submission } from '../submission/index.js';
import { entryOf, rowKey, placeOf, type Cover, type Row, type Table } from '../tables/index.js';
import {
  findingReader,
  readExplanations,
  sharesReading,
  type ExplanationRow,
} from './explanations.js';

/** 汇总校验的说明 · An explanation of a finding across workbooks, and whether its value still stands there. */
export interface ExplainedAcross {
  readonly row: Row<'explanations'>;
  readonly rule: string;
  /** The sheet as the workbook names it; empty where none is named. */
  readonly sheet: string;
  readonly key: string;
  readonly column: string;
  readonly explanation: Explanation;
  /** Whether a row of that key exists, or none is named. */
  readonly isFound: boolean;
  /** Whether what stands there is still the value that the explanation speaks of. */
  readonly isCurrent: boolean;
}

/** The explanations that name a rule across workbooks: the parent matches them, the value is judged here. */
export function explainedAcross(submission: Submission): readonly ExplainedAcross[] {
  const rows = readExplanations(submission).filter((row) => rulesAcross.has(ruleOf(row)));
  if (rows.length === 0) return [];
  const targetOf = targetReader(submission);
  const read = findingReader(submission);
  return rows.map((explained) => {
    const { row, explanation } = explained;
    const { sheet, rowKey, field } = row.cells;
    const rule = ruleOf(explained);
    const subject = { rule, sheet: sheet.value, key: rowKey.value, column: field.value };
    const target = targetOf(subject);
    const place = targetPlace(target, submission);
    const found = read({ ...nothing, rule, ...place });
    return {
      ...{ row, rule, explanation, key: target.key, column: target.column },
      sheet: sheetName(target, submission),
      isFound: place !== undefined,
      isCurrent: place !== undefined && sharesReading(explained, found),
    };
  });
}

/** 说明是否仍成立 · Whether a workbook has the row that an explanation names, with the value that it speaks of. */
export function speaksOf(explained: ExplanationRow, submission: Submission): boolean {
  const { sheet, rowKey, field } = explained.row.cells;
  const rule = ruleOf(explained);
  const subject = { rule, sheet: sheet.value, key: rowKey.value, column: field.value };
  const place = targetPlace(targetReader(submission)(subject), submission);
  if (!place) return false;
  return sharesReading(explained, findingReader(submission)({ ...nothing, rule, ...place }));
}

/** The code of the indicator whose row of 指标 an explanation names; undefined where it speaks of another sheet. */
export function explainedIndicator(
  { row }: ExplanationRow,
  submission: Submission,
): string | undefined {
  const { sheet: name, rowKey, field } = row.cells;
  const subject = { rule: '', sheet: name.value, key: rowKey.value, column: field.value };
  const { sheet, key } = targetReader(submission)(subject);
  return sheet === 'indicators' ? key : undefined;
}

const nothing = { severity: 'verify', file: '', facts: {} } as const;

function ruleOf({ row }: ExplanationRow): string {
  return foldHeader(row.cells.rule.value ?? '');
}

function sheetName({ sheet, name }: ExplainedPlace, { tables, cover }: Submission): string {
  return (sheet === 'cover' ? cover?.sheet : sheet && tables[sheet]?.sheets[0])?.name ?? name;
}

type Place = Pick<Finding, 'sheet' | 'cell' | 'value'>;

/** The rows of a table by their folded keys: every explanation looks for one of them. */
const rowsByKey = onceForEach(({ rows }: Table) => groupBy(rows, (row) => foldHeader(rowKey(row))));

/** The cell that an explanation speaks of; without a row of a table there is no value to hold it to. */
function targetPlace(target: ExplainedPlace, { tables, cover }: Submission): Place | undefined {
  const { sheet, key, column } = target;
  if (sheet === 'cover') return cover && coverPlace(cover, column);
  if (sheet === undefined || key === '') return {};
  const table = tables[sheet] as Table | undefined;
  const row = table && rowsByKey(table).get(foldHeader(key))?.[0];
  if (!row) return undefined;
  const place = placeOf(row, column);
  if (!place) return { sheet: row.sheet.name };
  const value = plainValue(entryOf(row, column)?.raw ?? null);
  return { sheet: place.sheet.name, cell: address(place), value };
}

/** An answer of the cover; undefined where it has no such label. */
function coverPlace({ sheet, cells }: Cover, column: string): Place | undefined {
  const answer = Object.entries(cells).find(([id]) => id === column)?.[1];
  if (!answer || answer.row === 0) return undefined;
  return { sheet: sheet.name, cell: address(answer), value: plainValue(answer.raw) };
}

function plainValue(raw: CellValue): string | number | boolean | null {
  return typeof raw === 'object' && raw !== null ? raw.error : raw;
}
