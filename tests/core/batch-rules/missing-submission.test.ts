import { checkedBatch, delivered, findingsAcross } from '../../support/batch.js';

const rule = 'missing-submission';
const tongling = { 340705: '铜官区', 340706: '义安区', 340711: '郊区', 340722: '枞阳县' };
const counties = Object.keys(tongling).map((code) => delivered(`${code}.xlsx`, code));
const city = delivered('铜陵.xlsx', '340700');
const asOf = '2023-12-31';

function missing(text: string, expected?: readonly string[]) {
  return findingsAcross(rule, text, expected ? { expected } : {});
}

test('a county that has not delivered is asked for at its city', () => {
  const facts = { region: '340722', name: '枞阳县', superior: '铜陵市', asOf };
  const text = city + counties.slice(0, 3).join('');
  expect(missing(text)).toEqual([{ place: '铜陵.xlsx', facts }]);
});

test('a complete city misses nothing', () => {
  expect(missing(city + counties.join(''))).toEqual([]);
});

test('some counties alone, without their city, ask for nobody', () => {
  expect(missing(counties.slice(0, 2).join(''))).toEqual([]);
});

test('a city is missed although all its counties delivered, where the province did', () => {
  const told = missing(delivered('省.xlsx', '340000') + counties.join(''));
  expect(told).toContainEqual({
    place: '省.xlsx',
    facts: { region: '340700', name: '铜陵市', superior: '安徽省', asOf },
  });
  expect(told.map(({ facts }) => facts.region)).not.toContain('340705');
});

test('a city is missed above its counties where another city delivered', () => {
  const told = missing(delivered('淮北.xlsx', '340600') + counties.join(''));
  const codes = told.map(({ facts }) => facts.region);
  expect(codes).toContain('340700');
  expect(codes).toContain('340602');
  expect(codes).not.toContain('340100');
});

test('a county of another province asks for nobody there', () => {
  const text = delivered('省.xlsx', '340000') + delivered('江宁.xlsx', '320115');
  const codes = missing(text).map(({ facts }) => String(facts.region));
  expect(codes.filter((code) => code.startsWith('32'))).toEqual([]);
});

test('a county directly below its province is asked for there', () => {
  const text = delivered('湖北.xlsx', '420000', { plan: 'sichuan-14fyp' });
  expect(missing(text)).toEqual([]);
  const named = missing(delivered('铜陵.xlsx', '340700'), ['340700', '429004']);
  expect(named).toEqual([
    { place: '', facts: { region: '429004', name: '仙桃市', superior: '湖北省', asOf } },
  ]);
});

test('the list of an office decides alone, also of codes that the edition does not know', () => {
  const told = missing(city, ['340700', '340705000000', '340799']);
  expect(told.map(({ facts }) => facts)).toEqual([
    { region: '340705', name: '铜官区', superior: '铜陵市', asOf },
    { region: '340799', name: '', superior: '铜陵市', asOf },
  ]);
});

test('units below the reporting levels of the plan are not asked for', () => {
  const text = delivered('合肥.xlsx', '340100', { plan: 'anhui-14fyp' });
  expect(missing(text)).toEqual([]);
});

const three = city + counties.slice(0, 3).join('');

/** The missing units, how many delivered workbooks they may be, and how it weighs. */
function open(text: string, more: Parameters<typeof checkedBatch>[1] = {}) {
  return checkedBatch(text, more)
    .filter((finding) => finding.rule === rule)
    .map(({ severity, facts }) => [facts['name'], facts['unplaced'], severity]);
}

test.each([
  ['cover', '封面'],
  ['region code', '封面!B2'],
  ['label of the region code', '封面!A2'],
])('a workbook whose %s cannot be read may be the one that is missing', (_, place) => {
  const unread = delivered('枞阳.xlsx', '340722', { sheets: `! unreadable ${place}` });
  expect(open(three + unread)).toEqual([['枞阳县', 1, 'note']]);
});

test.each([
  ['plan', '封面!B3'],
  ['cut-off date', '封面!B4'],
])('a workbook whose %s cannot be read is that of its unit', (_, place) => {
  const unread = delivered('枞阳.xlsx', '340722', { sheets: `! unreadable ${place}` });
  expect(open(three + unread)).toEqual([]);
});

test('of two that are missing one workbook can be but one', () => {
  const unread = delivered('枞阳.xlsx', '340722', { sheets: '! unreadable 封面' });
  const told = open(city + counties.slice(0, 2).join('') + unread);
  expect(told).toEqual([
    ['郊区', 1, 'verify'],
    ['枞阳县', 1, 'verify'],
  ]);
});

test('a file that could not be read at all may be any unit', () => {
  expect(open(three, { unread: 1 })).toEqual([['枞阳县', 1, 'note']]);
});

test('a workbook of another date is none of this batch, and one without any sheet of ours none at all', () => {
  const other = delivered('他.xlsx', '340722', {
    asOf: '2022-12-31',
    sheets: '! unreadable 封面!B2',
  });
  const notes = `
    # file 会议记录.xlsx
    会议 | 时间 | 地点
  `;
  expect(open(three + other + notes)).toEqual([['枞阳县', undefined, 'verify']]);
});
