import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as formulas from '../../src/core/formulas/index.js';
import { exactly } from '../../src/core/model/index.js';
import * as ratings from '../../src/core/ratings/index.js';

const folders = ['src/core/formulas', 'src/core/formulas/intervals', 'src/core/ratings'];
const scope: Readonly<Record<string, unknown>> = { ...formulas, ...ratings, exactly };

function examplesIn(folder: string) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return files.flatMap((name) => {
    const matches = readFileSync(join(folder, name), 'utf8').matchAll(/@example (.+) \/\/=> (.+)/g);
    return [...matches].map(([, call = '', result = '']) => ({ call, result }));
  });
}

function evaluate(expression: string): unknown {
  const body = `return (${expression});`;
  return new Function(...Object.keys(scope), body)(...Object.values(scope));
}

/** A value with its numbers to 12 significant digits, so that binary dust does not count. */
function withoutDust(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(12));
  if (Array.isArray(value)) return value.map(withoutDust);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutDust(each)]));
}

test.each(folders.flatMap(examplesIn))('the documentation is right: $call', ({ call, result }) => {
  expect(withoutDust(evaluate(call))).toEqual(withoutDust(evaluate(result)));
});
