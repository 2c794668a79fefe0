import type { PeriodFault } from '../core/entries/index.js';
import type { FunctionId, OutputColumn, ParameterId, Reason } from '../core/functions/index.js';
import type { RegionLevel } from '../core/regions/index.js';

/** 参数说明 · The name of a parameter in the formula bar, and what belongs in it. */
export interface ParameterWords {
  readonly name: string;
  readonly description: string;
}

/** 一个函数的文字 · What is said of a function. */
interface FunctionText<Id extends FunctionId = FunctionId> {
  /** What it gives, in one sentence of at most 120 characters, as the function wizard shows it. */
  readonly description: string;
  /** The calculation behind it, for its page. */
  readonly formula: string;
  readonly parameters: { readonly [P in ParameterId<Id>]: ParameterWords };
}

/** The words of any function, its parameters by id. */
export type AnyFunctionText = Pick<FunctionText, 'description' | 'formula'> & {
  readonly parameters: Readonly<Record<string, ParameterWords>>;
};

/** The facts that a sentence about an argument can name; the argument by its name in the language. */
interface ReasonFacts {
  readonly argument: string;
  readonly found: string;
  readonly column: string;
  /** Why an entry names no period, where that is known. */
  readonly why: PeriodFault | undefined;
}

/** 函数用语 · Everything that is said of functions. */
export interface FunctionWords {
  readonly definitions: { readonly [Id in FunctionId]: FunctionText<Id> };
  readonly reasons: Readonly<Record<Reason, (facts: ReasonFacts) => string>>;
  readonly levels: Readonly<Record<RegionLevel, string>>;
  readonly progress: Readonly<Record<OutputColumn, string>>;
  /** An error of ours that has no better words. */
  readonly failed: string;
  readonly page: FunctionPageWords;
}

/** The headings and phrases of the page of functions. */
export interface FunctionPageWords {
  readonly title: string;
  readonly introduction: readonly string[];
  readonly contents: string;
  readonly function: string;
  readonly gives: string;
  readonly formula: string;
  readonly parameter: string;
  readonly meaning: string;
  readonly options: string;
  readonly twin: string;
  readonly noTwin: string;
  readonly examples: string;
  readonly call: string;
  readonly result: string;
  readonly blank: string;
}
