import type { Bilingual } from '../model/index.js';
import type { VocabularyId } from './vocabularies.js';

/** What the cells of a column hold; each kind is read in one way (see submission/entry.ts). */
export type Holds =
  | 'text'
  | 'code'
  | 'region'
  | 'regions'
  | 'period'
  | 'year'
  | 'day'
  | 'number'
  | 'count'
  | 'precision'
  | 'yes-no'
  | 'option'
  | 'computed';

/** 栏目 · A column of the contract. */
export interface ColumnSpec<Id extends string = string, H extends Holds = Holds> {
  readonly id: Id;
  readonly name: Bilingual;
  readonly aliases: readonly string[];
  readonly holds: H;
  readonly vocabulary?: VocabularyId;
  /** Units that its header may name in brackets, such as 万元; none of them changes a number. */
  readonly units: readonly string[];
  /** Whether its numbers are in the unit that 指标 states for their indicator. */
  readonly isInOwnUnit: boolean;
  /** Whether a column of days may also name a month or a year, which stands for its last day. */
  readonly mayBePeriod: boolean;
  /** Whether its days may be told as ones by which something is done: 2026年底前. */
  readonly isDeadline: boolean;
  /** Whether 同上 in its cells takes what the row above says; as it stands it is no answer of its own. */
  readonly mayPointUp: boolean;
  /** Whether the column must be there. */
  readonly isRequired: boolean;
  /** Whether a blank cell of a row is a missing answer whatever the row says. */
  readonly isAlwaysAnswered: boolean;
}

/** 工作表约定 · A sheet of the contract: found by name, read by header. */
export interface SheetSpec<
  Id extends string = string,
  Columns extends readonly ColumnSpec[] = readonly ColumnSpec[],
> {
  readonly id: Id;
  readonly name: Bilingual;
  readonly aliases: readonly string[];
  readonly isRequired: boolean;
  /** A cover is a list of labels and values; all other sheets are tables. */
  readonly layout: 'labels' | 'table';
  /** The columns that make the row key, in order. */
  readonly key: readonly Columns[number]['id'][];
  readonly columns: Columns;
}

interface ColumnOptions {
  readonly aliases?: readonly string[];
  readonly vocabulary?: VocabularyId;
  readonly units?: readonly string[];
  readonly isInOwnUnit?: boolean;
  readonly mayBePeriod?: boolean;
  readonly isDeadline?: boolean;
  readonly mayPointUp?: boolean;
  /** must: the column and every cell; header: only the column; free: neither. */
  readonly need?: 'must' | 'header' | 'free';
}

/** Builds a column: id, Chinese and English header, what it holds, and what else is known of it. */
export function column<const Id extends string, const H extends Holds>(
  id: Id,
  [zh, en]: readonly [zh: string, en: string],
  {
    holds,
    aliases = [],
    vocabulary,
    units = [],
    isInOwnUnit = false,
    isDeadline = false,
    mayBePeriod = isDeadline,
    mayPointUp = false,
    need = 'free',
  }: ColumnOptions & { readonly holds: H },
): ColumnSpec<Id, H> {
  return {
    id,
    name: { 'zh-CN': zh, 'en-US': en },
    aliases,
    holds,
    ...(vocabulary ? { vocabulary } : {}),
    ...{ units, isInOwnUnit, mayBePeriod, isDeadline, mayPointUp },
    isRequired: need !== 'free',
    isAlwaysAnswered: need === 'must',
  };
}

/** Gives a sheet its literal types. */
export function sheet<const Id extends string, const Columns extends readonly ColumnSpec[]>(
  spec: SheetSpec<Id, Columns>,
): SheetSpec<Id, Columns> {
  return spec;
}
