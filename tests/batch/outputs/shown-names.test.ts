import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { cityBook } from '../../support/city-book.js';
import { runValidate } from '../../support/run-validate.js';

const wrong = '2 | 340100 | facility-coverage | 2021 | 850 | 1000 | 85.1';

/** Two workbooks of one unit, so that one names the other. */
function delivery(...folders: readonly string[]): string {
  const path = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  for (const folder of folders) {
    mkdirSync(join(path, folder, '市'), { recursive: true });
    writeFileSync(join(path, folder, '市', 'a.xlsx'), cityBook(wrong));
    writeFileSync(join(path, folder, 'b.xlsx'), cityBook(wrong));
  }
  return path;
}

/** All that a workbook holds, as it stands in its parts. */
function textOf(folder: string, file: string): string {
  const parts = unzipSync(readFileSync(join(folder, file)));
  return Object.values(parts)
    .map((part) => strFromU8(part))
    .join('');
}

test('files are named from the folder that was given, in heads and in sentences', async () => {
  const { out } = await runValidate(delivery('报送/一季度'), ['报送/一季度']);
  expect(out).toContain('市/a.xlsx');
  expect(out).toMatch(/^市\/a\.xlsx — /m);
  expect(out).not.toContain('报送/');
  expect(out).toMatch(/重复.*b\.xlsx|b\.xlsx.*重复/);
});

test('a folder outside, a pattern and a file give names from themselves', async () => {
  const path = delivery('报送');
  const outside = await runValidate(join(path, '报送', '市'), [join(path, '报送')]);
  const pattern = await runValidate(path, ['报送/**/*.xlsx']);
  expect(outside.out).toBe(pattern.out);
  const { out } = await runValidate(path, ['报送/市/a.xlsx']);
  expect(out).toMatch(/^a\.xlsx — /m);
});

test('of two folders names are as long as they must be to differ', async () => {
  const path = delivery('甲', '乙');
  writeFileSync(join(path, '乙', 'c.xlsx'), cityBook(wrong));
  const { out } = await runValidate(path, ['甲', '乙']);
  expect(out).toMatch(/^甲\/b\.xlsx — /m);
  expect(out).toMatch(/^乙\/市\/a\.xlsx — /m);
  expect(out).toMatch(/^c\.xlsx — /m);
});

test('a path at which nothing is stays as it was typed', async () => {
  const { out } = await runValidate(delivery('报送'), ['报送/市/没有.xlsx']);
  expect(out).toContain('报送/市/没有.xlsx');
});

test('programs get paths, and the page finds the files by theirs', async () => {
  const path = delivery('报送');
  const forms = ['json', 'sarif', 'junit', 'html', 'csv'].flatMap((form) => ['--format', form]);
  await runValidate(path, ['报送', ...forms, '--output', '结果', '--summary', '汇总.xlsx']);
  const read = (name: string) => readFileSync(join(path, '结果', name), 'utf8');
  const { workbooks } = JSON.parse(read('report.json')) as { workbooks: { file: string }[] };
  expect(workbooks.map(({ file }) => file)).toEqual(['报送/b.xlsx', '报送/市/a.xlsx']);
  expect(read('report.junit.xml')).toContain('报送/b.xlsx');
  expect(read('report.csv')).not.toContain('报送/');
  expect(read('report.html')).toContain('"paths":{"b.xlsx":"报送/b.xlsx"');
  expect(textOf(path, '汇总.xlsx')).not.toContain('报送/b.xlsx');
});

test('notes in annotated copies name other workbooks the same way', async () => {
  const path = delivery('报送');
  const { told } = await runValidate(path, ['报送', '--annotate', '批注']);
  expect(told).toContain('批注/市/a.xlsx');
  const text = textOf(path, '批注/市/a.xlsx');
  expect(text).toContain('b.xlsx');
  expect(text).not.toContain('报送/b.xlsx');
});
