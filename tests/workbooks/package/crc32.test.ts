import { crc32 as ofNode } from 'node:zlib';
import { crc32 } from '../../../src/workbooks/package/crc32.js';
import { fc } from '../../support/laws.js';

const bytes = fc.uint8Array({ maxLength: 70 });

test('any bytes, in one piece or in two, have the checksum that zlib gives them', () => {
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      const both = Uint8Array.from([...one, ...other]);
      expect(crc32(both)).toBe(ofNode(both));
      expect(crc32(other, crc32(one))).toBe(ofNode(both));
    }),
  );
});
