import { readFileSync } from 'node:fs';

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly deprecated?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Entry>>;
};
const entries = Object.entries(packages).filter(([path]) => path !== '');

test('every package is held to a digest, those of other systems too, and none to a host', () => {
  expect(entries.length).toBeGreaterThan(100);
  expect(entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('no package is one that its makers gave up', () => {
  expect(entries.filter(([, { deprecated }]) => deprecated !== undefined)).toEqual([]);
});

test.each(['fstream', 'inflight', 'rimraf', 'big-integer', 'lodash.isequal', 'chainsaw'])(
  'exceljs brings no %s any more',
  (name) => expect(packages[`node_modules/${name}`]).toBeUndefined(),
);
