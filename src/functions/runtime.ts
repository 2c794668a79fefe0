/** What Excel calls: the arguments of a formula, then its own invocation object. */
export type ExcelFunction = (...args: readonly unknown[]) => unknown;

/** The error values that Excel takes from a custom function. */
const errorCodes = ['#VALUE!', '#N/A', '#DIV/0!', '#NAME?', '#NULL!', '#NUM!', '#REF!'] as const;

/** 运行时 · The part of the runtime of custom functions that we use. */
export interface Runtime {
  associate(id: string, answer: ExcelFunction): void;
  readonly Error: new (code: (typeof errorCodes)[number], message?: string) => Error;
}

/** An error value of Excel; its message shows for #VALUE! and #N/A only. */
export function excelError(runtime: Runtime, code: string, message?: string): Error {
  const known = errorCodes.find((each) => each === code) ?? '#VALUE!';
  return new runtime.Error(known, message);
}
