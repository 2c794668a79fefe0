import { utils, write, type BookType } from '@e965/xlsx';
import { answer } from '../../../src/taskpane/worker/answer.js';
import type { Checked } from '../../../src/taskpane/worker/protocol.js';
import { showTables } from '../../../src/taskpane/worker/show-tables.js';
import { gb18030Of } from '../../support/gb18030.js';
import { ownProgress } from '../../support/own-progress.js';
import { ready } from '../../support/pane/sketches.js';

/** The cells of a sketch of one sheet, without the name of the sheet and the numbers of its rows. */
function cellsOf(sketch: string): readonly (readonly string[])[] {
  return sketch.split('\n').map((line) => line.split(' | ').slice(1));
}

const cells = cellsOf(ownProgress());
const csv = cells.map((row) => row.join(',')).join('\r\n');

function bookOf(bookType: BookType, rows = cells): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  const book = { SheetNames: ['进展'], Sheets: { 进展: sheet } };
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

function checked(name: string, bytes: Uint8Array): Promise<Checked> {
  const file = new Blob([new Uint8Array(bytes)]);
  return answer({ kind: 'file', name, file, settings: {} }) as Promise<Checked>;
}

test.each([
  ['进展.csv', gb18030Of(csv), 'passed'],
  ['进展.tsv', new TextEncoder().encode(csv.replaceAll(',', '\t')), 'passed'],
  ['进展.xls', bookOf('biff8'), 'incomplete'],
  ['进展.et', bookOf('biff8'), 'incomplete'],
  ['进展.ods', bookOf('ods'), 'incomplete'],
])('the own table of %s is judged as it stands', async (name, bytes, verdict) => {
  const { result, isOwn } = await checked(name, bytes);
  expect(isOwn).toBe(true);
  expect(result).toMatchObject({ verdict, unit: '肥西县' });
  const shown = await showTables({ name, source: new Blob([new Uint8Array(bytes)]), settings: {} });
  expect(shown.sheets[0]?.tables[0]).toMatchObject({ facts: 12, refusedCount: 0 });
});

test('a text that is none, and a workbook of the contract that is no .xlsx, say why they are not read', async () => {
  const picture = await checked('图.csv', Uint8Array.of(0x89, 0x50, 0, 1, 2, 3));
  expect(picture.result.failure?.id).toBe('not-readable-text');
  const old = await checked('填报.xls', bookOf('biff8', cellsOf(ready.trim())));
  expect(old.result.failure?.id).toBe('legacy-xls');
});
