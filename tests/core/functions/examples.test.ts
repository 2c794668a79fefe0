import {
  functions,
  isFunctionError,
  type FunctionDefinition,
} from '../../../src/core/functions/index.js';
import { context, withoutDust } from './context.js';

const examples = (functions as readonly FunctionDefinition[]).flatMap((definition) =>
  definition.examples.map((example) => ({ ...example, definition, id: definition.id })),
);

/** An answer without the reasons of its errors. */
function withoutReasons(value: unknown): unknown {
  if (isFunctionError(value)) return { error: value.error };
  return Array.isArray(value) ? value.map(withoutReasons) : value;
}

test.each(examples)('the page of $id tells the truth: $args', ({ definition, args, result }) => {
  const answer = withoutDust(withoutReasons(definition.evaluate(args, context)));
  expect(answer).toEqual(withoutDust(result));
});

test('every function has examples', () => {
  expect(functions.filter(({ examples: own }) => own.length === 0)).toEqual([]);
});

test('there are twenty-seven functions, each named once in ASCII capitals', () => {
  const ids = functions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(27);
  expect(ids.filter((id) => !/^[A-Z][A-Z0-9]{2,}$/.test(id))).toEqual([]);
});
