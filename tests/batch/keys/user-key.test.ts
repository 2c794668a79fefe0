import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { userKey } from '../../../src/batch/keys/user-key.js';
import { countyText, folderWith } from '../../support/county-book.js';
import { runValidate } from '../../support/run-validate.js';

const folder = () => mkdtempSync(join(tmpdir(), 'plan-indicators-'));

test('a key is made once, of 32 random bytes that only the user can read', () => {
  const file = join(folder(), '甲', 'results.key');
  const key = userKey(file);
  expect(key).toHaveLength(32);
  expect(userKey(file)).toEqual(key);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(file, '..'))).toEqual(['results.key']);
  expect(userKey(join(folder(), 'results.key'))).not.toEqual(key);
});

test.each([
  ['is too short', (file: string) => writeFileSync(file, 'short', { mode: 0o600 })],
  ['others can read', (file: string) => writeFileSync(file, new Uint8Array(32), { mode: 0o644 })],
  ['is a folder', (file: string) => mkdirSync(file)],
])('a key that %s is none, and stays as it is', (_, make) => {
  const file = join(folder(), 'results.key');
  make(file);
  const before = statSync(file);
  expect(userKey(file)).toBeUndefined();
  expect(statSync(file).mtimeMs).toBe(before.mtimeMs);
});

test('where no key can be kept there is none', () => {
  const taken = join(folder(), 'taken');
  writeFileSync(taken, '');
  expect(userKey(join(taken, 'results.key'))).toBeUndefined();
});

test('without a key a run keeps no results, and comes to the same', async () => {
  const cwd = folderWith(countyText());
  const first = await runValidate(cwd, ['.']);
  expect(readdirSync(cwd)).toContain('.cache');
  const other = folderWith(countyText());
  writeFileSync(join(other, '.config'), '');
  expect(await runValidate(other, ['.'])).toEqual(first);
  expect(readdirSync(other)).not.toContain('.cache');
});

test('a key whose rights were widened later is no secret any more', () => {
  const file = join(folder(), 'results.key');
  userKey(file);
  const key = readFileSync(file);
  chmodSync(file, 0o640);
  expect(userKey(file)).toBeUndefined();
  expect(readFileSync(file)).toEqual(key);
});
