import { strFromU8, unzipSync } from 'fflate';
import type { Finding } from '../../../src/core/model/index.js';
import { messagesOf } from '../../../src/messages/index.js';
import { annotate } from '../../../src/workbooks/annotate/index.js';
import { decoratedBook } from '../../support/decorated-book.js';

const rows = '2 | 340100 | facility-coverage | 2022 | 850 | 1000 | 85.1';
const original = decoratedBook(rows);

function finding(sheet: string, cell: string): Finding {
  return {
    ...{ rule: 'text-number', severity: 'error', file: 'a.xlsx', sheet, cell },
    facts: { found: '85.1', meaning: 85.1 },
  };
}

const findings = [finding('指标', 'D2'), finding('数据', 'E2'), finding('数据', 'F2')];

function copyOf(bytes: Uint8Array, told = findings): Promise<Uint8Array> {
  return annotate(bytes, told, { language: 'zh-CN', messagesOf });
}

/** The parts that two packages do not have alike. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [was, is] = [unzipSync(before), unzipSync(after)];
  const paths = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const isChanged = (path: string) =>
    Buffer.compare(was[path] ?? new Uint8Array(), is[path] ?? new Uint8Array()) !== 0;
  return paths.filter(isChanged).sort();
}

function textOf(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

const annotated = await copyOf(original);

test('a copy changes the lists, the notes and the sheets that had none: charts, images, threads and persons are the same bytes', () => {
  expect(changedParts(original, annotated)).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/comments1.xml',
    'xl/comments2.xml',
    'xl/drawings/vmlDrawing1.vml',
    'xl/drawings/vmlDrawing3.vml',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/_rels/sheet2.xml.rels',
    'xl/worksheets/sheet2.xml',
    'xl/worksheets/sheet4.xml',
  ]);
});

test('a copy of a copy changes no more than the list and the notes', async () => {
  const again = await copyOf(annotated, findings.slice(0, 1));
  expect(changedParts(annotated, again)).toEqual([
    'xl/comments1.xml',
    'xl/drawings/vmlDrawing1.vml',
    'xl/worksheets/sheet4.xml',
  ]);
  expect(textOf(again, 'xl/comments1.xml')).toBe(
    textOf(annotated, 'xl/comments1.xml').replace(/<comment ref="E2".*?<\/comment>/, ''),
  );
});

test('protected sheets and a protected structure stay protected', () => {
  const protectedSheet = textOf(original, 'xl/worksheets/sheet2.xml');
  const noted = textOf(annotated, 'xl/worksheets/sheet2.xml');
  expect(noted).toContain('<sheetProtection sheet="1" ');
  expect(noted.replace(/<legacyDrawing [^>]*>/, '')).toBe(protectedSheet);
  expect(textOf(annotated, 'xl/workbook.xml')).toContain('<workbookProtection lockStructure="1"/>');
});

test('a cell with a thread of comments keeps it alone, and persons stay related', () => {
  const notes = textOf(annotated, 'xl/comments1.xml');
  expect(notes.match(/<comment ref="F2"/g)).toHaveLength(1);
  expect(notes).toContain('[Threaded comment] 请核对');
  expect(notes).toContain('<comment ref="E2"');
  expect(textOf(annotated, 'xl/_rels/workbook.xml.rels')).toContain('persons/person.xml');
  expect(textOf(annotated, '[Content_Types].xml')).toContain('Extension="vml"');
});

test('the picture in the header of a sheet is none of its notes', async () => {
  const noted = await copyOf(decoratedBook(rows, { hasNotes: false }));
  const header = 'xl/drawings/vmlDrawing2.vml';
  expect(textOf(noted, header)).toBe(textOf(original, header));
  const sheet = textOf(noted, 'xl/worksheets/sheet3.xml');
  expect(sheet).toMatch(/<drawing [^>]*><legacyDrawing [^>]*><legacyDrawingHF /);
});
