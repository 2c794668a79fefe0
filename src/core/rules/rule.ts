import {
  address,
  type Absence,
  type CellValue,
  type Fact,
  type Finding,
  type Fix,
  type Place,
  type Severity,
  type Where,
} from '../model/index.js';
import type { ColumnId, SheetId } from '../contract/index.js';
import type { ContractCell, Submission } from '../submission/index.js';
import {
  beginningOf,
  entryOf,
  placeOf,
  rowKey,
  type Cover,
  type Entry,
  type Row,
} from '../tables/index.js';

/** 校验类别 · What a rule compares with what; pages and reports group by it. */
export type RuleGroup =
  'structure' | 'cell' | 'within-sheet' | 'across-periods' | 'between-sheets' | 'rating';

/** 无法判定的原因 · Why a rule could not answer. */
export type Doubt =
  | Absence
  | 'not-told-by-source'
  | 'unknown-unit'
  | 'unknown-plan'
  | 'without-plan'
  | 'unknown-region'
  | 'unknown-indicator'
  | 'subordinates-missing'
  | 'list-incomplete'
  | 'service-area-open'
  | 'too-rounded'
  | 'zero-divisor'
  | 'unclear-percent'
  | 'without-reason'
  | 'no-cut-off'
  | 'no-stored-result'
  | 'formula-not-supported';

/** Where an answer points: a cell, a row, a column or a sheet. */
export interface Spot {
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  readonly key?: string;
  readonly field?: string;
  readonly value?: CellValue;
}

/** What rules state about a workbook: plain data by name. */
export type RuleFacts = { readonly [name: string]: Fact };

/** An answer that stands against the submission. */
export interface Failure<F extends RuleFacts = RuleFacts> {
  readonly at: Spot;
  readonly facts: F;
  readonly severity?: Severity;
  readonly related?: readonly Where[];
  readonly fix?: Fix;
  readonly fixes?: readonly Fix[];
}

/** An answer that could not be given. */
export interface Question {
  readonly at: Spot;
  readonly doubt: Doubt;
  /** Which check it is, where the rule makes several. */
  readonly check?: RuleFacts;
}

/** What a rule yields; silence is a pass. */
export type Answer<F extends RuleFacts = RuleFacts> = Failure<F> | Question;

/** 规则 · One check, named after the defect that it finds. */
export interface Rule<Id extends string = string, F extends RuleFacts = RuleFacts> {
  readonly id: Id;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly isFixable: boolean;
  /** The findings of all rules before are given for the rules that speak about findings. */
  readonly check: (submission: Submission, before: readonly Finding[]) => Iterable<Answer<F>>;
}

/** An answer against the submission. */
export function fail<F extends RuleFacts>(
  at: Spot,
  facts: F,
  more: Omit<Failure<F>, 'at' | 'facts'> = {},
): Failure<F> {
  return { at, facts, ...more };
}

/** An answer that cannot be given, and why; and which check it is, where the rule makes several. */
export function undecided(at: Spot, doubt: Doubt, check?: RuleFacts): Question {
  return { at, doubt, ...(check ? { check } : {}) };
}

/** A cell of a row by its column id. */
export function at<S extends SheetId>(row: Row<S>, field: ColumnId<S>): Spot {
  return spotOf(row, field, row.cells[field]);
}

/** A cell of a row by a column id that is known only at run time. */
export function atField(row: Row, field: string): Spot {
  return spotOf(row, field, entryOf(row, field));
}

/** A column that the sheet lacks has no place: the row is pointed at, or where it begins. */
function spotOf(row: Row, field: string, entry: Entry<unknown> | undefined): Spot {
  const place = placeOf(row, field) ?? beginningOf(row);
  const key = rowKey(row);
  if (!place) return { sheet: row.sheet.name, row: row.row, key, field };
  const { sheet, column } = place;
  return { sheet: sheet.name, row: place.row, column, key, field, value: entry?.raw ?? null };
}

/** A cell that was found by what its column holds. */
export function atCell({ place, key, spec, entry }: ContractCell): Spot {
  const { sheet, row, column } = place;
  const spot = { sheet: sheet.name, row, column, field: spec.id, value: entry.raw };
  return key === undefined ? spot : { ...spot, key };
}

/** A cell of the cover by its label. */
export function atCover({ sheet, cells }: Cover, field: ColumnId<'cover'>): Spot {
  const { row, column, raw } = cells[field];
  return row === 0
    ? { sheet: sheet.name, field }
    : { sheet: sheet.name, row, column, field, value: raw };
}

/** The place of a spot in A1 notation, for findings that speak of it as well. */
export function whereOf({ sheet = '', row, column }: Spot): Where {
  return row === undefined || column === undefined
    ? { sheet }
    : { sheet, cell: address({ row, column }) };
}

/** Whether the formula of a cell is told to be another than the template's: what it came to is no other question. */
export function replacedCells(before: readonly Finding[]): (sheet: string, at: Place) => boolean {
  const told = before.filter(
    ({ rule, severity }) =>
      severity !== 'note' && (rule === 'foreign-formula' || rule === 'overwritten-formula'),
  );
  const places = new Set(told.map(({ sheet, cell }) => `${sheet}!${cell}`));
  return (sheet, at) => places.has(`${sheet}!${address(at)}`);
}
