import { batchFailure } from '../host/batch-failure.js';
import type { OptionSpecs, Values } from './option.js';
import type { GivenArguments } from './read-arguments.js';

/** Reads what the options of a command were given as. */
export function readValues<S extends OptionSpecs>(
  options: S,
  { texts }: GivenArguments,
): Values<S> {
  const values = Object.entries(options).flatMap(([id, { flags, read, isRequired }]) => {
    const [option = flags] = flags.split(' ');
    const given = texts.get(id);
    if (given) return [[id, read(given, option)] as const];
    if (isRequired) throw batchFailure('missing-option', { option });
    return [];
  });
  return Object.fromEntries(values) as Values<S>;
}
