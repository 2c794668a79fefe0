import { read } from '../../../src/workbooks/read/index.js';
import { nodeInflate } from '../../../src/workbooks/read/node.js';
import { failureOf } from '../support/failure.js';
import { bytesOf } from '../support/bytes.js';
import { worksheet, xlsx } from '../support/xlsx.js';

const part = 'xl/worksheets/sheet1.xml';
const mebibyte = 1 << 20;

/** A workbook with so many rows of figures. */
function figures(rows: number): Uint8Array {
  const row = (_: unknown, at: number) =>
    `<row r="${at + 1}"><c><v>${(at * at) % 9973}</v></c></row>`;
  return xlsx({ [part]: worksheet(Array.from({ length: rows }, row).join('')) });
}

const large = figures(600_000);

describe.each([
  ['portable', {}],
  ['by Node', { inflate: nodeInflate }],
])('what is told of reading, inflating %s', (_, options) => {
  async function toldOf(bytes: Uint8Array) {
    const told: { readonly done: number; readonly all: number }[] = [];
    const tellUnpacked = (done: number, all: number) => told.push({ done, all });
    const failure = await failureOf(read(bytes, { ...options, tellUnpacked }));
    return { told, failure };
  }

  test('a large workbook moves on from nothing to all that its directory states', async () => {
    const { told } = await toldOf(large);
    const shares = told.map(({ done, all }) => done / all);
    expect(shares.length).toBeGreaterThan(20);
    expect(shares.length).toBeLessThanOrEqual(50);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeLessThan(0.1);
    expect(shares.at(-1)).toBeGreaterThan(0.98);
    expect(new Set(told.map(({ all }) => all)).size).toBe(1);
  });

  test('nothing is told of a workbook that is read at once', async () => {
    expect(await toldOf(figures(1000))).toEqual({ told: [], failure: 'read' });
  });

  test('a part that is larger than stated is told no further than the whole', async () => {
    const bytes = large.slice();
    const entry = new TextDecoder('latin1').decode(bytes).lastIndexOf(part) - 46;
    bytes.set(bytesOf({ u32: 18 * mebibyte }), entry + 24);
    const { told, failure } = await toldOf(bytes);
    expect(failure).toMatchObject({ id: 'checksum' });
    expect(told.every(({ done, all }) => done <= all)).toBe(true);
  });
});
