import { isReservedName } from '../../../src/batch/files/is-reserved-name.js';

test.each([
  'CON.xlsx',
  'con',
  'D:\\报送\\aux.tar.gz',
  'out/NUL.xlsx',
  'COM1.xlsx',
  'lpt9 .xlsx',
  'COM¹',
])('Windows takes %s for a device', (path) => expect(isReservedName(path)).toBe(true));

test.each(['console.xlsx', '合肥市.xlsx', 'COM0.xlsx', 'COM10.xlsx', 'CON/报告.xlsx', '.con'])(
  'it takes %s for a file',
  (path) => expect(isReservedName(path)).toBe(false),
);
