import { check } from '../../../src/core/check.js';
import { builtInCatalogue } from '../../../src/core/catalogue/index.js';
import { defaultSettings } from '../../../src/core/submission/index.js';
import { loadRegions } from '../../../src/data/regions.js';
import { messagesOf } from '../../../src/messages/index.js';
import { annotate } from '../../../src/workbooks/annotate/index.js';
import { read } from '../../../src/workbooks/read/index.js';
import { nodeInflate } from '../../../src/workbooks/read/node.js';
import { cityBook } from '../../support/city-book.js';
import { convertedByLibreOffice, withLibreOffice } from '../../support/libre-office.js';

const messages = messagesOf('zh-CN');
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
const annotated = await annotate(original, findings, messages);

test('a copy lists every finding on a sheet of its own, and leaves the other sheets as they are', async () => {
  const before = await checked(original);
  const after = await checked(annotated);
  expect(after.book.sheets.slice(0, -1)).toEqual(before.book.sheets);
  expect(after.book.sheets.at(-1)).toMatchObject({
    name: '检查结果',
    lastRow: findings.length + 1,
  });
});

test('a copy gives the same findings when it is checked again', async () => {
  expect(findings.length).toBeGreaterThan(1);
  expect((await checked(annotated)).findings).toEqual(findings);
});

test('a copy of a copy keeps both lists, and still gives the same findings', async () => {
  const again = await annotate(annotated, findings, messages);
  const { book, findings: found } = await checked(again);
  expect(book.sheets.map(({ name }) => name).slice(-2)).toEqual(['检查结果', '检查结果 2']);
  expect(found).toEqual(findings);
});

withLibreOffice('a copy opens in LibreOffice with its list', async () => {
  const { book } = await checked(convertedByLibreOffice(annotated));
  expect(book.sheets.at(-1)).toMatchObject({ name: '检查结果', lastRow: findings.length + 1 });
});
