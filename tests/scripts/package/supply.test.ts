import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { withoutSymbols } from '../../../scripts/package/program/without-symbols.js';
import { bundlePage } from '../../../scripts/package/page/bundle-page.js';
import { allPackages } from '../../../scripts/package/supply/all-packages.js';
import { licenceText } from '../../../scripts/package/supply/licence-text.js';
import { sbom } from '../../../scripts/package/supply/sbom.js';
import { compareSums, sumsFile, sumsOf } from '../../../scripts/package/supply/sums.js';
import { zipOf } from '../../../scripts/package/zip.js';

const folder = mkdtempSync(join(tmpdir(), 'sums-'));
const page = join(folder, '规划指标.html');
const node = {
  name: 'node',
  version: '24.0.0',
  licence: 'MIT',
  text: 'MIT',
  integrity: 'sha512-AAAA',
};

beforeEach(() => {
  mkdirSync(join(folder, 'addin'), { recursive: true });
  writeFileSync(page, '<title>规划指标</title>');
  writeFileSync(join(folder, 'addin', 'manifest.xml'), '<a/>');
  rmSync(join(folder, sumsFile), { force: true });
  writeFileSync(join(folder, sumsFile), sumsOf(folder));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('files as they were packed are as their list says', () => {
  expect(compareSums(folder)).toEqual([]);
});

test('a list whose lines end as those of Windows is read too', () => {
  writeFileSync(join(folder, sumsFile), sumsOf(folder).replaceAll('\n', '\r\n'));
  expect(compareSums(folder)).toEqual([]);
});

test('what was copied half, is missing or was added is told by name', () => {
  writeFileSync(page, '<title>规划');
  rmSync(join(folder, 'addin', 'manifest.xml'));
  writeFileSync(join(folder, 'addin', 'more.js'), '');
  expect(compareSums(folder)).toEqual([
    { file: 'addin/manifest.xml', kind: 'missing' },
    { file: '规划指标.html', kind: 'changed' },
    { file: 'addin/more.js', kind: 'unlisted' },
  ]);
  rmSync(join(folder, 'addin', 'more.js'));
});

test('an archive holds its files under their names, programs may be run, and it tells no time', async () => {
  const files = [
    { path: 'plan-indicators', bytes: Buffer.from('program '.repeat(999)), isProgram: true },
    { path: '说明.txt', bytes: Buffer.from('说明') },
  ];
  const packed = await zipOf(files);
  expect(packed.equals(await zipOf(files))).toBe(true);
  const read = await JSZip.loadAsync(packed, { checkCRC32: true });
  expect(await read.file('说明.txt')?.async('string')).toBe('说明');
  expect(read.file('plan-indicators')?.unixPermissions).toBe(0o100755);
  expect(read.file('说明.txt')?.date.getUTCFullYear()).toBe(1980);
});

test('the bill of materials names every package with version, licence and digest', async () => {
  const { inputs } = await bundlePage('small');
  const packages = allPackages(inputs);
  const bill = JSON.parse(sbom({ version: '1.2.3', node, packages })) as {
    components: { name: string; licenses: object[]; hashes?: { content: string }[] }[];
  };
  const names = bill.components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['node', 'react', 'exceljs', 'saxes', 'zod']));
  expect(new Set(names.map((name, at) => `${name} ${at}`)).size).toBe(packages.length + 1);
  for (const { licenses, hashes } of bill.components) {
    expect(licenses).toHaveLength(1);
    expect(hashes?.[0]?.content).toMatch(/^[0-9a-f]+$/);
  }
  expect(sbom({ version: '1.2.3', node, packages })).toBe(
    sbom({ version: '1.2.3', node, packages }),
  );
  expect(licenceText(packages)).toContain('Permission is hereby granted');
});

test('what is no ELF file of a Node program loses no symbols', () => {
  expect(() => withoutSymbols(Buffer.alloc(128))).toThrow('not the ELF file');
});
