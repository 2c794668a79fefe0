import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { isReadFailure, read } from '../../../src/workbooks/read/index.js';
import { nodeInflate } from '../../../src/workbooks/read/node.js';
import { bytesOf } from '../support/bytes.js';
import { failureOf } from '../support/failure.js';
import { worksheet, xlsx, zip } from '../support/xlsx.js';

const part = 'xl/worksheets/sheet1.xml';
const rows = Array.from({ length: 300 }, (_, at) => `<row><c><v>${at * 7919}</v></c></row>`).join(
  '',
);
const sound = xlsx({ [part]: worksheet(rows) });

/** A copy with one byte of the packed bytes of the sheet changed. */
function damaged(): Uint8Array {
  const copy = sound.slice();
  const name = new TextDecoder('latin1').decode(copy).indexOf(part);
  const at = name + part.length + 200;
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

/** A copy in which the directory's entry of the sheet has another field. */
function declaring(field: number, value: { u16: number } | { u32: number }): Uint8Array {
  const copy = sound.slice();
  const name = new TextDecoder('latin1').decode(copy).lastIndexOf(part);
  copy.set(bytesOf(value), name - 46 + field);
  return copy;
}

/** A compound file with the given streams, cut down to its directory. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const header = Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array(1016).fill(0),
  ]);
  const entries = streams.map((name) => {
    const entry = new Uint8Array(128);
    entry.set(bytesOf(...[...name].map((letter) => ({ u16: letter.charCodeAt(0) }))));
    entry[64] = name.length * 2 + 2;
    return entry;
  });
  return bytesOf(header, ...entries);
}

describe.each([
  ['portable', {}],
  ['by Node', { inflate: nodeInflate }],
])('files that cannot be read, inflating %s', (_, options) => {
  test.each([
    ['no bytes', new Uint8Array(), 'empty-file'],
    ['a page', new TextEncoder().encode('<html><table>'.repeat(20)), 'not-a-zip'],
    ['one byte', Uint8Array.of(80), 'not-a-zip'],
    [
      'an encrypted workbook',
      compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
      'encrypted',
    ],
    ['an .xls file', compoundFile('Root Entry', 'Workbook'), 'legacy-xls'],
    ['an older .xls file', compoundFile('Root Entry', 'Book'), 'legacy-xls'],
    [
      'an .xls file of LibreOffice',
      readFileSync('tests/fixtures/workbooks/libreoffice.xls'),
      'legacy-xls',
    ],
    ['a .doc file', compoundFile('Root Entry', 'WordDocument'), 'not-a-zip'],
    ['an .ods file', readFileSync('tests/fixtures/workbooks/libreoffice.ods'), 'not-a-workbook'],
    ['an archive of something else', zip({ 'a.txt': 'a' }), 'not-a-workbook'],
    ['an empty archive', zipSync({}), 'not-a-workbook'],
    ['half a download', sound.subarray(0, sound.length / 2), 'truncated'],
    ['a download without its last byte', sound.subarray(0, -1), 'truncated'],
    ['a file without its beginning', sound.subarray(100), 'truncated'],
    ['a changed byte', damaged(), 'checksum'],
    ['another checksum', declaring(16, { u32: 1 }), 'checksum'],
    ['a larger size than declared', declaring(24, { u32: 10 }), 'checksum'],
    ['a smaller size than declared', declaring(24, { u32: 1e9 }), 'checksum'],
    ['a packing method of its own', declaring(10, { u16: 93 }), 'unsupported-compression'],
    ['an encrypted part', declaring(8, { u16: 1 }), 'encrypted'],
    ['a part beyond the end', declaring(42, { u32: 1e9 }), 'truncated'],
    ['a part that says it is longer', declaring(20, { u32: 1e9 }), 'truncated'],
  ])('%s', async (_name, bytes, id) => {
    expect(await failureOf(read(bytes, options))).toMatchObject({ id });
  });

  test('a failure names the part and the method', async () => {
    const facts = { part, method: 93 };
    expect(await failureOf(read(declaring(10, { u16: 93 }), options))).toMatchObject({ facts });
  });
});

test('other errors are not read failures', () => {
  expect(isReadFailure(new Error('checksum'))).toBe(false);
  expect(isReadFailure('checksum')).toBe(false);
});
