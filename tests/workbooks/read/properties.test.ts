import { fc } from '../../support/laws.js';
import { inflateSync } from 'fflate';
import { address, groupBy } from '../../../src/core/model/index.js';
import { portableInflate, type Inflate } from '../../../src/workbooks/package/index.js';
import { read } from '../../../src/workbooks/read/index.js';
import { nodeInflate } from '../../../src/workbooks/read/node.js';
import { cells } from '../support/cells.js';
import { failureOf } from '../support/failure.js';
import { worksheet, xlsx } from '../support/xlsx.js';

type Value = number | string | boolean;

const part = 'xl/worksheets/sheet1.xml';
const text = fc
  .string({ unit: 'binary', maxLength: 12 })
  .filter((value) => !/[\u0000-\u001f\ufffe\uffff]|_x/.test(value));
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
  .map((value) => Number(value.toPrecision(15)) + 0);
const value = fc.oneof(number, fc.integer(), fc.boolean(), text);
const grid = fc.dictionary(
  fc
    .record({ row: fc.integer({ min: 1, max: 60 }), column: fc.integer({ min: 1, max: 40 }) })
    .map(address),
  value,
  { maxKeys: 40 },
);

function written(grid: Record<string, Value>): Uint8Array {
  const strings = Object.values(grid).filter((value) => typeof value === 'string');
  const cellOf = ([at, value]: [string, Value]): string => {
    if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${Number(value)}</v></c>`;
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
    if (value.length % 2 === 0) return `<c r="${at}" t="s"><v>${strings.indexOf(value)}</v></c>`;
    return `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  };
  const byRow = groupBy(Object.entries(grid), ([at]) => at.replace(/\D/g, ''));
  const rows = [...byRow.values()].map((cells) => `<row>${cells.map(cellOf).join('')}</row>`);
  const items = strings.map((value) => `<si><t xml:space="preserve">${escaped(value)}</t></si>`);
  return xlsx({
    [part]: worksheet(rows.join('')),
    'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items.join('')}</sst>`,
  });
}

function escaped(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Hands out the unpacked bytes in pieces of the given lengths, over and over. */
function inPieces(lengths: readonly number[]): Inflate {
  return {
    ...portableInflate,
    *chunks(packed) {
      const whole = inflateSync(packed);
      for (let at = 0, turn = 0; at < whole.length; turn++) {
        const length = lengths[turn % lengths.length] ?? 1;
        yield whole.subarray(at, at + length);
        at += length;
      }
    },
  };
}

test('a grid comes back as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(grid, async (expected) => {
      for (const inflate of [portableInflate, nodeInflate]) {
        const { sheets } = await read(written(expected), { inflate });
        expect(cells(sheets[0])).toEqual({ ...expected });
      }
    }),
    { numRuns: 60 },
  );
});

test('where the pieces end never matters', async () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(grid, lengths, async (expected, pieces) => {
      const { sheets } = await read(written(expected), { inflate: inPieces(pieces) });
      expect(cells(sheets[0])).toEqual({ ...expected });
    }),
    { numRuns: 60 },
  );
});

describe('a damaged file is read or refused, never more', () => {
  const whole = written({ A1: '合肥', B2: 85.1, C3: true, D4: '站点数', E5: 3 });

  test('cut off anywhere', async () => {
    for (let length = 0; length < whole.length; length += 7) {
      expect(await failureOf(read(whole.subarray(0, length)))).not.toBe('read');
    }
  });

  test('with any byte changed', async () => {
    const at = fc.integer({ min: 0, max: whole.length - 1 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(at, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 255 }),
        async (places, mask) => {
          const bytes = whole.slice();
          for (const place of places) bytes[place] = (bytes[place] ?? 0) ^ mask;
          await failureOf(read(bytes, { inflate: mask % 2 ? nodeInflate : portableInflate }));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('with any byte of the sheet changed before it was packed', async () => {
    const xml = new TextEncoder().encode(
      worksheet(
        '<row r="1"><c r="A1" t="str"><f t="shared" ref="A1:A2" si="0">B1&amp;""</f><v>x</v></c></row>',
      ),
    );
    const change = fc.record({
      at: fc.integer({ min: 0, max: xml.length - 1 }),
      byte: fc.integer({ min: 0, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ at, byte }) => {
        const bytes = xml.slice();
        bytes[at] = byte;
        await failureOf(read(xlsx({ [part]: bytes })));
      }),
      { numRuns: 500 },
    );
  });
});
