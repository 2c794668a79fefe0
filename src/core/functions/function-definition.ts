import type { Catalogue } from '../catalogue/index.js';
import type { DateSystem } from '../model/index.js';
import type { Regions } from '../regions/index.js';
import type { CellAnswer } from './broadcast.js';
import type { Argument } from './arguments/matrix.js';
import type { Parameter } from './arguments/parameter.js';

/** What functions are answered from besides their arguments. */
export interface FunctionContext {
  readonly catalogue: Catalogue;
  readonly regions: Regions;
  /** How the workbook counts days; from 1900 where it cannot be told. */
  readonly dateSystem?: DateSystem | undefined;
}

/** 结果词表 · The lists that ids in a result come from; their words stand in messages. */
export type ResultWords = 'rating' | 'level' | 'stated' | 'progress';

/** Words an id of a list in the language of the workbook. */
export type WordOf = (list: ResultWords, id: string) => string;

/**
 * 原生公式 · The formula of built-in functions that gives the same, without the equals sign.
 *
 * Made from the texts of the arguments for one cell, an empty text for one that was left out;
 * undefined where these arguments cannot be expressed. The place is that of the cell in what the
 * function spills, counted from 0; most give the same formula everywhere.
 */
export type Twin = (
  args: readonly string[],
  word: WordOf,
  place?: SpillPlace,
) => string | undefined;

/** A place in what a function spills, counted from 0. */
export interface SpillPlace {
  readonly row: number;
  readonly column: number;
}

/** A call with its result, executed by a test and printed on the function's page. */
export interface Example {
  readonly args: readonly Argument[];
  readonly result: CellAnswer;
}

/** 函数 · A function of Excel in the namespace PLAN: the single source of all that is known of it. */
export interface FunctionDefinition<
  Id extends string = string,
  P extends readonly Parameter[] = readonly Parameter[],
> {
  readonly id: Id;
  readonly parameters: P;
  /** The answer to some arguments in the order of the parameters; never throws. */
  readonly evaluate: (args: readonly Argument[], context: FunctionContext) => CellAnswer;
  /** Whether these arguments need a region table with townships. */
  readonly needsTownships?: (args: readonly Argument[]) => boolean;
  /** Whether these arguments name a plan that the catalogue at hand does not hold. */
  readonly needsPlans?: (args: readonly Argument[], catalogue: Catalogue) => boolean;
  /** The list that the text at a place of the result, counted from 0, is an id of. */
  readonly wordListAt?: (row: number, column: number) => ResultWords | undefined;
  /** None where built-in functions cannot express it, so that it is frozen to its value. */
  readonly twin?: Twin;
  readonly examples: readonly Example[];
}
