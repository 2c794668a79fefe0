import {
  functions,
  type CellAnswer,
  type Argument,
  type FunctionContext,
  type FunctionDefinition,
} from '../core/functions/index.js';
import type { Regions } from '../core/regions/index.js';
import { fromExcel } from './from-excel.js';
import { rememberAnswers } from './remember.js';
import { excelError, type ExcelFunction, type Runtime } from './runtime.js';
import { toExcel, type Speech } from './to-excel.js';

/** What the functions of Excel are answered from and in which words. */
export interface Setting {
  readonly runtime: Runtime;
  /** The words to answer in, asked for at every call: the language is known only once Excel is ready. */
  readonly speech: () => Speech;
  /** The plans and regions to answer from, asked for at every call: the workbook may keep plans of its own. */
  readonly context: () => FunctionContext;
  /** The same with the plans that are loaded on demand. */
  readonly loadContext: () => Promise<FunctionContext>;
  /** Loads the region table with townships; called once, when a formula first needs it. */
  readonly loadTownships: () => Promise<Regions>;
}

/** Remembers answers as long as plans and regions stay the same. */
function rememberFor(
  definition: FunctionDefinition,
): (args: readonly Argument[], context: FunctionContext) => CellAnswer {
  let known: FunctionContext | undefined;
  let evaluate: ((args: readonly Argument[]) => CellAnswer) | undefined;
  return (args, context) => {
    if (context !== known) evaluate = undefined;
    known = context;
    evaluate ??= rememberAnswers((each) => definition.evaluate(each, context));
    return evaluate(args);
  };
}

type Answering = (args: readonly Argument[]) => unknown;

/** Answers at once, or with a promise where plans or townships must be loaded first. */
function answering(definition: FunctionDefinition, setting: Setting): Answering {
  const { context, loadContext, loadTownships, speech } = setting;
  const evaluate = rememberFor(definition);
  return (args) => {
    const known = context();
    if (definition.needsPlans?.(args, known.catalogue)) {
      return loadContext().then((whole) =>
        toExcel(definition.evaluate(args, whole), definition, speech()),
      );
    }
    if (!definition.needsTownships?.(args)) {
      return toExcel(evaluate(args, known), definition, speech());
    }
    return loadTownships().then((regions) =>
      toExcel(definition.evaluate(args, { ...known, regions }), definition, speech()),
    );
  };
}

/** The error of ours that Excel shows instead of a failure that it would swallow. */
function failure(thrown: unknown, { runtime, speech }: Setting): Error {
  if (thrown instanceof runtime.Error) return thrown;
  return excelError(runtime, '#VALUE!', speech().functions.failed);
}

function excelFunction(definition: FunctionDefinition, setting: Setting): ExcelFunction {
  const answer = answering(definition, setting);
  const refuse = (thrown: unknown): never => {
    throw failure(thrown, setting);
  };
  return (...args) => {
    try {
      const given = definition.parameters.map((_, index) => fromExcel(args[index]));
      const answered = answer(given);
      return answered instanceof Promise ? answered.catch(refuse) : answered;
    } catch (thrown) {
      return refuse(thrown);
    }
  };
}

/** A loader that loads once; a load that failed is tried again at the next call. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= load().catch((thrown: unknown) => {
      loading = undefined;
      throw thrown;
    });
    return loading;
  };
}

/** 注册函数 · Associates every function of the namespace PLAN with Excel. */
export function associateAll(setting: Setting): void {
  const shared = { ...setting, loadTownships: once(setting.loadTownships) };
  for (const definition of functions) {
    setting.runtime.associate(definition.id, excelFunction(definition, shared));
  }
}
