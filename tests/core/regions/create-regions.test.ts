import { createRegions } from '../../../src/core/regions/index.js';

const table = {
  edition: '2023',
  provinces: {
    '44': '广东省;01广州市,03荔湾区,71某开发区;19东莞市',
    '50': '重庆市;01,01万州区;02,29城口县',
  },
};
const townships = {
  edition: '2023',
  counties: {
    '440103': '001沙面街道,400某农场',
    '441900': '003东城街道',
    '500101': '001高笋塘街道',
  },
};
const codes = (regions: readonly { readonly code: string }[]) => regions.map(({ code }) => code);

test('a region has its name, level and parent', () => {
  expect(createRegions(table).find('440103')).toEqual({
    code: '440103',
    name: '荔湾区',
    level: 'county',
    parent: '440100',
  });
});

test('a province has no parent', () => {
  expect(createRegions(table).find('440000')).toEqual({
    code: '440000',
    name: '广东省',
    level: 'province',
  });
});

test('a filled-up code finds the same region', () => {
  const regions = createRegions(table);
  expect(regions.find('440100000000')).toBe(regions.find('440100'));
});

test('rows that only group counties are no units, and their counties are of the province', () => {
  const regions = createRegions(table);
  expect(regions.find('500100')).toBeUndefined();
  expect(codes(regions.subordinates('500000'))).toEqual(['500101', '500229']);
});

test('a development zone is known, but it is no subordinate', () => {
  const regions = createRegions(table);
  expect(regions.find('440171')?.name).toBe('某开发区');
  expect(codes(regions.subordinates('440100'))).toEqual(['440103']);
});

test('without townships no township is known', () => {
  const regions = createRegions(table);
  expect(regions.hasTownships).toBe(false);
  expect(regions.find('440103001')).toBeUndefined();
  expect(regions.subordinates('440103')).toEqual([]);
});

test('with townships a county has those that are no mere farms or zones', () => {
  const regions = createRegions(table, townships);
  expect(regions.hasTownships).toBe(true);
  expect(regions.find('440103400')?.name).toBe('某农场');
  expect(codes(regions.subordinates('440103'))).toEqual(['440103001']);
});

test('a county whose code ends in 01 has each township once', () => {
  expect(codes(createRegions(table, townships).subordinates('500101'))).toEqual(['500101001']);
});

test('a city without counties has townships below it', () => {
  expect(codes(createRegions(table, townships).subordinates('441900'))).toEqual(['441900003']);
});

test('a village is known by its township, without a name', () => {
  const regions = createRegions(table, townships);
  expect(regions.find('440103001002')).toEqual({
    code: '440103001002',
    name: '',
    level: 'village',
    parent: '440103001',
  });
  expect(regions.find('440103999002')).toBeUndefined();
});

test.each(['440199', '990000', '', '广东省'])('"%s" is unknown and has no subordinates', (code) => {
  const regions = createRegions(table, townships);
  expect(regions.find(code)).toBeUndefined();
  expect(regions.subordinates(code)).toEqual([]);
});
