import { zipSync } from 'fflate';
import { packedBytes, zipDirectory } from '../../../src/workbooks/package/index.js';
import { crc32 } from '../../../src/workbooks/package/crc32.js';
import { bytesOf } from '../support/bytes.js';

const content = new TextEncoder().encode('合肥');
const unset = 0xffffffff;

/** A file with one stored entry whose sizes and offset stand in 64 bits. */
function wideZip(): Uint8Array {
  const crc = crc32(content);
  const { length } = content;
  const sizes = [{ u32: crc }, { u32: length }, { u32: length }];
  const method = [{ u16: 0 }, { u16: 0 }, { u16: 0 }, { u16: 0 }];
  const local = bytesOf(
    'PK\x03\x04',
    { u16: 45 },
    ...method,
    ...sizes,
    { u16: 1 },
    { u16: 0 },
    'a',
    content,
  );
  const extra = bytesOf(
    { u16: 9 },
    { u16: 1 },
    '!',
    { u16: 1 },
    { u16: 24 },
    { u64: length },
    { u64: length },
    { u64: 0 },
  );
  const names = [
    { u16: 1 },
    { u16: extra.length },
    { u16: 0 },
    { u16: 0 },
    { u16: 0 },
    { u32: 0 },
    { u32: unset },
  ];
  const central = bytesOf(
    'PK\x01\x02',
    { u16: 45 },
    { u16: 45 },
    ...method,
    { u32: crc },
    { u32: unset },
    { u32: unset },
    ...names,
    'a',
    extra,
  );
  const at = local.length;
  const end64 = bytesOf(
    'PK\x06\x06',
    { u64: 44 },
    { u16: 45 },
    { u16: 45 },
    { u32: 0 },
    { u32: 0 },
    { u64: 1 },
    { u64: 1 },
    { u64: central.length },
    { u64: at },
  );
  const locator = bytesOf('PK\x06\x07', { u32: 0 }, { u64: at + central.length }, { u32: 1 });
  const end = bytesOf(
    'PK\x05\x06',
    { u16: 0 },
    { u16: 0 },
    { u16: 1 },
    { u16: 1 },
    { u32: unset },
    { u32: unset },
    { u16: 0 },
  );
  return bytesOf(local, central, end64, locator, end);
}

test('entries are found with their packed bytes', () => {
  const bytes = zipSync({ 'xl/a.xml': [content, { level: 0 }], 'b.xml': [content, { level: 9 }] });
  const [first, second] = zipDirectory(bytes);
  expect(first).toMatchObject({
    name: 'xl/a.xml',
    method: 0,
    size: 6,
    crc: crc32(content),
    isEncrypted: false,
  });
  expect(second).toMatchObject({ name: 'b.xml', method: 8, size: 6 });
  expect(first && packedBytes(bytes, first)).toEqual(content);
});

test('sizes and offsets in 64 bits', () => {
  const bytes = wideZip();
  const [entry] = zipDirectory(bytes);
  expect(entry).toMatchObject({ name: 'a', size: 6, packedSize: 6, offset: 0 });
  expect(entry && packedBytes(bytes, entry)).toEqual(content);
});

test('a comment at the end and bytes around the file in memory do no harm', () => {
  const zip = zipSync({ a: content });
  const withComment = bytesOf('junk', zip.subarray(0, -2), { u16: 5 }, 'PK\x05\x06!').subarray(4);
  expect(zipDirectory(withComment).map(({ name }) => name)).toEqual(['a']);
});

test('an empty archive has no entries', () => {
  expect(zipDirectory(zipSync({}))).toEqual([]);
});
