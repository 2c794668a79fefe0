import { isMatrix } from '../functions/index.js';
import { isError, type CellValue } from '../model/index.js';
import { isUnknown, notSupported, type Evaluated } from './evaluated.js';
import { numberCalls } from './native-numbers.js';

/** An argument of a call, calculated only where it is needed; undefined where it was left out. */
export type Lazy = () => Evaluated;

type NativeCall = (args: readonly Lazy[]) => Evaluated;

/** 内置函数 · The few built-in functions that formulas around ours use, the template's own among them. */
const calls: Readonly<Record<string, NativeCall>> = {
  ...numberCalls,
  true: (args) => (args.length === 0 ? { value: true } : notSupported),
  false: (args) => (args.length === 0 ? { value: false } : notSupported),
  if: ([condition, then, otherwise]) =>
    onCell(condition, (value) => {
      if (typeof value === 'string') return { value: { error: '#VALUE!' } };
      if (value) return then?.() ?? { value: 0 };
      return otherwise ? otherwise() : { value: false };
    }),
  iferror: ([tried, otherwise]) => {
    const result = tried?.() ?? notSupported;
    if (isUnknown(result) || isMatrix(result.value) || !isError(result.value)) return result;
    return otherwise?.() ?? { value: 0 };
  },
  or: (args) => anyOf(args, true),
  and: (args) => anyOf(args, false),
  left: ([text, count]) =>
    onCell(text, (value) =>
      onCell(count ?? (() => ({ value: 1 })), (length) => {
        const isPlain = typeof value === 'string' || typeof value === 'number' || value === null;
        if (!isPlain || typeof length !== 'number') return notSupported;
        return { value: String(value ?? '').slice(0, length) };
      }),
    ),
};

/** The answer of a built-in function; undefined for one that is not known here. */
export function callNative(name: string, args: readonly Lazy[]): Evaluated {
  const id = name.toLowerCase();
  return (Object.hasOwn(calls, id) && calls[id]?.(args)) || notSupported;
}

function onCell(lazy: Lazy | undefined, answer: (value: CellValue) => Evaluated): Evaluated {
  const result = lazy?.() ?? notSupported;
  if (isUnknown(result)) return result;
  if (isMatrix(result.value)) return notSupported;
  if (isError(result.value)) return { value: result.value };
  const isWord = typeof result.value === 'string' && result.words?.(0, 0) !== undefined;
  return isWord ? notSupported : answer(result.value);
}

function anyOf(args: readonly Lazy[], sought: boolean): Evaluated {
  const results = args.map((arg) => onCell(arg, asTruth));
  const other = results.find((result) => isUnknown(result) || typeof result.value !== 'boolean');
  if (other) return other;
  const isFound = results.some((result) => !isUnknown(result) && result.value === sought);
  return { value: isFound === sought };
}

function asTruth(value: CellValue): Evaluated {
  return typeof value === 'boolean' ? { value } : notSupported;
}
