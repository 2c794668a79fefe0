import type { Holds } from '../contract/index.js';
import type { Rounding } from '../entries/index.js';
import { isError, type Absence, type CellValue, type Day, type Period } from '../model/index.js';

/** What the values of each kind of column are once they are read. */
export interface ValueTypes {
  readonly text: string;
  readonly code: string;
  readonly region: string;
  readonly regions: readonly string[];
  readonly period: Period;
  readonly year: number;
  readonly day: Day;
  readonly number: number;
  readonly count: number;
  readonly precision: Rounding;
  readonly 'yes-no': boolean;
  readonly option: string;
  readonly computed: number | string;
}

/** How a cell answers: with a value, not at all, with a declared absence, or in a way we cannot read. */
export type EntryState = 'value' | Absence;

/** 填报项 · One cell as the contract reads it; column is 0 where the sheet has no such column. */
export interface Entry<T> {
  readonly column: number;
  readonly raw: CellValue;
  readonly state: EntryState;
  readonly value: T | undefined;
}

/** The entry of a kind of column. */
export type EntryOf<H extends Holds> = Entry<ValueTypes[H]>;

/** 原文 · What a column of texts holds as somebody wrote it; texts are tidied only to be compared. */
export function writtenText({ raw, value }: Entry<string>): string | undefined {
  return value !== undefined && typeof raw === 'string' ? raw.trim() : value;
}

/** Whether a person left the cell empty. */
export function isBlank(entry: Entry<unknown>): boolean {
  return entry.state === 'blank';
}

/** Whether an entry holds a value that could be read. */
export function hasValue<T>(entry: Entry<T>): entry is Entry<T> & { readonly value: T } {
  return entry.state === 'value';
}

/** Whether something stands there that its column cannot be read as; an error value is told by its own rule. */
export function isMisread({ state, raw }: Entry<unknown>): boolean {
  return state === 'unreadable' && !isError(raw);
}

/** Whether a cell declares why it holds no answer: not available, or not applicable. */
export function isDeclared(state: EntryState): state is 'unavailable' | 'inapplicable' {
  return state === 'unavailable' || state === 'inapplicable';
}
