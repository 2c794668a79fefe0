import { check } from '../../../src/core/check.js';
import { builtInCatalogue } from '../../../src/core/catalogue/index.js';
import { defaultSettings } from '../../../src/core/submission/index.js';
import { loadRegions } from '../../../src/data/regions.js';
import { messagesOf } from '../../../src/messages/index.js';
import { annotate } from '../../../src/workbooks/annotate/index.js';
import { openParts, patchWorkbook } from '../../../src/workbooks/patch/index.js';
import { read } from '../../../src/workbooks/read/index.js';
import { nodeInflate } from '../../../src/workbooks/read/node.js';
import { cityBook } from '../../support/city-book.js';
import { convertedByLibreOffice, withLibreOffice } from '../../support/libre-office.js';

const spoken = { language: 'zh-CN', messagesOf } as const;
const regions = loadRegions();
const original = cityBook(`
  2 | 340100 | facility-coverage | 2022 | 850 | 1000 | 85.1
  3 | 340100 | facility-coverage | 2021 | 840 | 800  | 105
`);

async function checked(bytes: Uint8Array) {
  const book = await read(bytes, { inflate: nodeInflate });
  const context = {
    file: 'a.xlsx',
    catalogue: builtInCatalogue,
    regions,
    settings: defaultSettings,
  };
  return { book, findings: check(book, context).findings };
}

const { findings } = await checked(original);
const annotated = await annotate(original, findings, spoken);

test('a copy lists every finding on a sheet of its own, and leaves the other sheets as they are', async () => {
  const before = await checked(original);
  const after = await checked(annotated);
  expect(after.book.sheets.slice(0, -1)).toEqual(before.book.sheets);
  expect(after.book.sheets.at(-1)).toMatchObject({
    name: '校验结果',
    lastRow: findings.length + 1,
  });
});

test('a copy gives the same findings when it is checked again', async () => {
  expect(findings.length).toBeGreaterThan(1);
  expect((await checked(annotated)).findings).toEqual(findings);
});

/** The texts of the notes of a workbook. */
async function notesIn(bytes: Uint8Array): Promise<string> {
  const parts = await openParts(bytes);
  const lists = parts.paths().filter((path) => /comments[^/]*\.xml$/.test(path));
  return (await Promise.all(lists.map((path) => parts.text(path)))).join('');
}

async function expectRenewed(copy: Uint8Array): Promise<void> {
  const [kept] = findings.filter(({ sheet, cell }) => sheet === '数据' && cell !== undefined);
  const again = await annotate(copy, kept ? [kept] : [], spoken);
  const { book } = await checked(again);
  expect(book.sheets.map(({ name }) => name)).toEqual(['封面', '指标', '数据', '校验结果']);
  expect(book.sheets.at(-1)?.lastRow).toBe(2);
  expect((await notesIn(again)).match(/<comment /g)).toHaveLength(1);
  expect(await notesIn(again)).toContain(`（${kept?.rule}）`);
}

test('a copy of a copy tells the findings of now: list and notes take the place of the earlier ones', async () => {
  await expectRenewed(annotated);
  const again = await annotate(annotated, findings, spoken);
  expect((await checked(again)).findings).toEqual(findings);
  expect(await notesIn(again)).toEqual(await notesIn(annotated));
});

test('a copy in another language takes the place of the earlier one, list and notes', async () => {
  const english = { ...spoken, language: 'en-US' } as const;
  const again = await annotate(annotated, findings, english);
  expect(await notesIn(again)).not.toContain('强制性');
  expect((await notesIn(again)).match(/<comment /g)).toEqual(
    (await notesIn(annotated)).match(/<comment /g),
  );
  const back = await annotate(again, findings, spoken);
  expect((await checked(back)).book.sheets).toHaveLength(4);
  expect(await notesIn(back)).not.toContain('[Error]');
});

test('a note that a person wrote into a copy stays, however it starts', async () => {
  const note = { row: 3, column: 1, text: '[Error] 已与统计局核对' };
  const edits = { sheets: [{ sheet: '数据', cells: [], notes: [note] }] };
  const patched = await patchWorkbook(annotated, edits);
  const again = await annotate('bytes' in patched ? patched.bytes : annotated, findings, spoken);
  expect(await notesIn(again)).toContain(note.text);
});

test('the texts of the list are broken into lines', async () => {
  const parts = await openParts(annotated);
  expect(await parts.text('xl/styles.xml')).toMatch(
    /<alignment [^>]*wrapText="1"\/><\/xf><\/cellXfs>/,
  );
});

withLibreOffice('a copy that LibreOffice saved again is renewed in the same way', async () => {
  await expectRenewed(convertedByLibreOffice(annotated));
});

withLibreOffice('a copy opens in LibreOffice with its list', async () => {
  const { book } = await checked(convertedByLibreOffice(annotated));
  expect(book.sheets.at(-1)).toMatchObject({ name: '校验结果', lastRow: findings.length + 1 });
});
