import type { CellValue } from '../../model/index.js';
import type { Parameter } from './parameter.js';
import { readArgument } from './read-argument.js';

/** How a cell of an argument is read. */
export type Read = (parameter: Parameter, value: CellValue) => unknown;

/** A reader that remembers the last value of each parameter: along a column most stay the same. */
export function remembering(): Read {
  const last = new Map<Parameter, { readonly value: CellValue; readonly reading: unknown }>();
  return (parameter, value) => {
    const known = last.get(parameter);
    if (known && Object.is(known.value, value)) return known.reading;
    const reading = readArgument(parameter, value);
    last.set(parameter, { value, reading });
    return reading;
  };
}
