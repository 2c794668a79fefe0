import type { TargetKind } from '../../catalogue/index.js';
import type { AccumulationDirection, AccumulationWay, PathPoint } from '../../formulas/index.js';
import type { Figure } from '../../model/index.js';
import type { Matrix } from './matrix.js';
import type { Field, NatureWord, SpanWord } from './words.js';

/** What each kind of argument is read as; the last two are whole ranges. */
interface Held {
  readonly number: number;
  /** A number that may be missing: what needs it decides. */
  readonly figure: Figure;
  /** A position on the axis of years. */
  readonly time: number;
  /** The position of a cut-off date. */
  readonly 'cut-off': number;
  /** A position that may be missing: what needs it decides. */
  readonly moment: Figure;
  /** The position of the end of a period. */
  readonly period: number;
  /** The end of a period that may be missing. */
  readonly 'period-moment': Figure;
  readonly year: number;
  readonly decimals: number;
  readonly text: string;
  readonly code: string;
  readonly entry: string | number;
  readonly kind: TargetKind;
  readonly span: SpanWord;
  readonly field: Field;
  readonly way: AccumulationWay;
  readonly direction: AccumulationDirection;
  /** How strictly a target is meant: a sign, or by how much it may be missed. */
  readonly margin: '>' | '<' | number;
  /** The pace from which progress is 快于预期, 1 or more. */
  readonly ahead: number;
  /** How final a figure is. */
  readonly nature: NatureWord;
  readonly path: readonly PathPoint[];
  readonly range: Matrix;
}

/** 参数类型 · What an argument holds. */
export type ParameterHolds = keyof Held;

/** 参数 · One parameter of a function, in its place. */
export interface Parameter<
  Id extends string = string,
  H extends ParameterHolds = ParameterHolds,
  IsOptional extends boolean = boolean,
> {
  readonly id: Id;
  readonly holds: H;
  readonly isOptional: IsOptional;
}

/** The values of some parameters by id; one that may be left out may be undefined. */
export type ValuesOf<P extends readonly Parameter[]> = {
  readonly [Each in P[number] as Each['id']]: Each extends Parameter<string, infer H, infer O>
    ? Held[H] | (O extends true ? undefined : never)
    : never;
};

/** A parameter that must be given. */
export function needed<const Id extends string, const H extends ParameterHolds>(
  id: Id,
  holds: H,
): Parameter<Id, H, false> {
  return { id, holds, isOptional: false };
}

/** A parameter that may be left out. */
export function optional<const Id extends string, const H extends ParameterHolds>(
  id: Id,
  holds: H,
): Parameter<Id, H, true> {
  return { id, holds, isOptional: true };
}

/** Whether a parameter takes a range as a whole instead of cell by cell. */
export function takesRange({ holds }: Parameter): boolean {
  return holds === 'path' || holds === 'range';
}

/** Whether a reading is a figure, which may be absent. */
export function mayBeMissing(holds: ParameterHolds): boolean {
  return holds === 'figure' || holds === 'moment' || holds === 'period-moment';
}

/** Whether a blank cell of a parameter leaves the result blank. */
export function mustBeFilled({ holds, isOptional }: Parameter): boolean {
  return !isOptional && !mayBeMissing(holds) && holds !== 'range';
}
