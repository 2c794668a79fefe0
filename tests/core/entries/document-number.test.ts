import { hasDocumentNumber } from '../../../src/core/entries/index.js';

test.each([
  '皖民社发〔2024〕12号',
  '民发（2024）12',
  '（皖民发）[2024年]第3号',
  '省民政厅公告第4号',
  '2024年第12号',
  '2024第12号',
  '公告2024-12号',
  '皖民2024年3号',
  '发【２０２４】１２ 号',
  'No. 12',
  'document no.7',
  'Civil Affairs Bureau of Hefei, No. 12 of 2024',
  'No 12',
  'NO.12',
  '皖民no12',
])('%j names a document by its number', (text) => {
  expect(hasDocumentNumber(text)).toBe(true);
});

test.each([
  '见附件',
  '〔2024〕12号',
  '1〔2024〕12号',
  '第12号',
  '-第12号',
  '2024-12号',
  '-2024/12号',
  '皖民12024-12号',
  '皖民发〔24〕12号',
  '共12号楼',
  'there were no 12 stations',
  'casino 12',
  'piano12',
])('%j does not', (text) => {
  expect(hasDocumentNumber(text)).toBe(false);
});
