import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  folderCache,
  noCache,
  type Cache,
  type CacheOptions,
} from '../../../src/batch/run/cache.js';
import { createChecker, type CheckedFile } from '../../../src/batch/run/check-file.js';
import { settingsOf } from '../../../src/batch/settings/settings-of.js';
import { countyText } from '../../support/county-book.js';
import { workbook } from '../../support/workbook.js';
import { xlsxOf } from '../../support/xlsx.js';

const settings = settingsOf({ maxUnpackedBytes: 2 ** 20 }, {});
const bytes = xlsxOf(workbook(countyText()));
const file = '肥西.xlsx';
const key = new Uint8Array(32).fill(7);
const checked = await createChecker(settings)({ file, bytes });

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'plan-indicators-'));
}

function cacheIn(folder: string, more: Partial<CacheOptions> = {}): Cache {
  return folderCache({ folder, version: '1', key, settings, mostBytes: 2 ** 20, ...more });
}

function kept(folder: string, more: Partial<CacheOptions> = {}): CheckedFile | undefined {
  const cache = cacheIn(folder, more);
  return cache.get(cache.keyOf(file, bytes));
}

function keep(folder: string): void {
  const cache = cacheIn(folder);
  cache.set(cache.keyOf(file, bytes), checked);
}

function entries(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

test('what was kept is what comes back, open ends of intervals included', () => {
  const folder = newFolder();
  const open = { value: 14000, low: 14000, high: Infinity };
  const facts = checked.facts && {
    ...checked.facts,
    figures: checked.facts.figures.map((figure) => ({ ...figure, value: open })),
  };
  const cache = cacheIn(folder);
  cache.set('aa', checked);
  cache.set('bb', { ...checked, facts });
  expect(cache.get('aa')).toEqual(JSON.parse(JSON.stringify(checked)));
  expect(cache.get('bb')?.facts?.figures[0]?.value).toEqual(open);
});

test('a change of content, path, version or options is another result', () => {
  const folder = newFolder();
  keep(folder);
  expect(kept(folder)).toBeDefined();
  expect(kept(folder, { version: '2' })).toBeUndefined();
  expect(kept(folder, { settings: { ...settings, plan: 'sichuan-14fyp' } })).toBeUndefined();
  const cache = cacheIn(folder);
  expect(cache.get(cache.keyOf('瑶海.xlsx', bytes))).toBeUndefined();
  expect(cache.get(cache.keyOf(file, bytes.slice(1)))).toBeUndefined();
});

test('a folder that was deleted in the middle of a run is made again', () => {
  const folder = newFolder();
  const cache = cacheIn(folder);
  cache.set('aa', checked);
  rmSync(folder, { recursive: true });
  expect(cache.get('aa')).toBeUndefined();
  cache.set('aa', checked);
  expect(cache.get('aa')).toBeDefined();
});

test.each(['', '{', 'null', '{}', '[]', '{"result":null,"facts":{}}'])(
  'an entry that holds %j is as good as none',
  (text) => {
    const folder = newFolder();
    keep(folder);
    for (const path of entries(folder)) writeFileSync(path, text);
    expect(kept(folder)).toBeUndefined();
  },
);

test('a result that was changed, or kept under another key or name, is as good as none', () => {
  const folder = newFolder();
  keep(folder);
  const [path = ''] = entries(folder);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace('"verdict":"', '"verdict":"passed","was":"');
  expect(changed).not.toBe(text);
  for (const forged of [
    changed,
    text.slice(64),
    text.slice(0, -1),
    `${'0'.repeat(64)}${text.slice(64)}`,
  ]) {
    writeFileSync(path, forged);
    expect(kept(folder)).toBeUndefined();
  }
  writeFileSync(path, text);
  expect(kept(folder)).toBeDefined();
  expect(kept(folder, { key: new Uint8Array(32) })).toBeUndefined();
  const cache = cacheIn(folder);
  mkdirSync(join(folder, 'aa'));
  writeFileSync(join(folder, 'aa', 'bb.json'), text);
  expect(cache.get('aabb')).toBeUndefined();
});

test('what a stranger left in the folder is neither believed nor followed', () => {
  const folder = newFolder();
  const cache = cacheIn(folder);
  const path = join(folder, 'aa', 'bb.json');
  mkdirSync(join(folder, 'aa'));
  for (const text of [
    '['.repeat(1_000_000),
    '{"__proto__":{"polluted":1}}',
    '\u0000'.repeat(100),
  ]) {
    writeFileSync(path, text);
    expect(cache.get('aabb')).toBeUndefined();
  }
  expect({}).not.toHaveProperty('polluted');
  cache.set('aabb', checked);
  expect(cache.get('aabb')).toBeDefined();
});

test('a folder that cannot be made is as good as none', () => {
  const folder = join(newFolder(), 'taken');
  writeFileSync(folder, 'a file of this name is here already');
  expect(() => keep(folder)).not.toThrow();
  expect(kept(folder)).toBeUndefined();
  cacheIn(folder).trim();
  expect(readFileSync(folder, 'utf8')).toContain('already');
});

test('where an entry cannot be put in its place nothing is left beside it', () => {
  const folder = newFolder();
  const cache = cacheIn(folder);
  mkdirSync(join(folder, 'a', 'abb.json'), { recursive: true });
  cache.set('aabb', checked);
  expect(cache.get('aabb')).toBeUndefined();
  expect(entries(folder)).toEqual([]);
});

test('a read-only folder gives what it holds and takes nothing', () => {
  const folder = newFolder();
  keep(folder);
  for (const path of [...entries(folder), folder]) chmodSync(path, 0o555);
  expect(kept(folder)).toBeDefined();
  expect(() => keep(folder)).not.toThrow();
  cacheIn(folder).trim();
  expect(kept(folder)).toBeDefined();
});

test('two runs at once keep the same entry without disturbing each other', () => {
  const folder = newFolder();
  const [one, other] = [cacheIn(folder), cacheIn(folder)];
  const key = one.keyOf(file, bytes);
  one.set(key, checked);
  other.set(key, checked);
  one.trim();
  expect(other.get(key)).toBeDefined();
  expect(entries(folder)).toHaveLength(1);
});

test('the oldest results go first when the folder grows too large', () => {
  const folder = newFolder();
  keep(folder);
  const [path = ''] = entries(folder);
  const size = statSync(path).size;
  const cache = cacheIn(folder, { mostBytes: size * 2.5 });
  utimesSync(path, 0, 0);
  cache.set('aa', checked);
  cache.set('bb', checked);
  cache.trim();
  expect(entries(folder)).toHaveLength(2);
  expect(kept(folder)).toBeUndefined();
  expect(cache.get('bb')).toBeDefined();
});

test('without a cache nothing is kept', () => {
  noCache.set('aa', checked);
  noCache.trim();
  expect(noCache.get(noCache.keyOf(file, bytes))).toBeUndefined();
});
