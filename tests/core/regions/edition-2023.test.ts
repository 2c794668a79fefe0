import {
  isWithin,
  levelOf,
  parentOf,
  regionLevels,
  type Region,
} from '../../../src/core/regions/index.js';
import counties from '../../../src/data/regions.json' with { type: 'json' };
import { loadRegions, loadTownships } from '../../../src/data/regions.js';
import townships from '../../../src/data/townships.json' with { type: 'json' };

const regions = await loadTownships();
const provinces = Object.keys(counties.provinces).map((digits) => `${digits}0000`);

/** The direct subordinates of a region, counted by level. */
function levelsBelow(code: string): string {
  const units = regions.subordinates(code);
  return regionLevels
    .map((level) => [units.filter((unit) => unit.level === level).length, level] as const)
    .filter(([count]) => count > 0)
    .map(([count, level]) => `${count} ${level}`)
    .join(', ');
}

test.each([
  ['合肥市', '340100', '9 county'],
  ['安徽省', '340000', '16 city'],
  ['四川省', '510000', '21 city'],
  ['武汉市', '420100', '13 county'],
  ['成都市', '510100', '20 county'],
  ['北京市', '110000', '16 county'],
  ['天津市', '120000', '16 county'],
  ['上海市', '310000', '16 county'],
  ['重庆市', '500000', '38 county'],
  ['湖北省', '420000', '13 city, 4 county'],
  ['河南省', '410000', '17 city, 1 county'],
  ['海南省', '460000', '4 city, 15 county'],
  ['新疆维吾尔自治区', '650000', '14 city, 12 county'],
  ['东莞市', '441900', '32 township'],
  ['中山市', '442000', '23 township'],
  ['儋州市', '460400', '16 township'],
  ['嘉峪关市', '620200', '5 township'],
])('%s %s has as direct subordinates %s', (name, code, expected) => {
  expect(regions.find(code)?.name).toBe(name);
  expect(levelsBelow(code)).toBe(expected);
});

test('安徽 has 104 and 四川 183 county-level units', () => {
  const units = (province: string) =>
    regions.subordinates(province).flatMap((city) => regions.subordinates(city.code));
  expect(units('340000')).toHaveLength(104);
  expect(units('510000')).toHaveLength(183);
});

test('青羊区 and its 西御河街道 are known', () => {
  expect(regions.find('510105')?.name).toBe('青羊区');
  const streets = regions.subordinates('510105').map(({ name }) => name);
  expect(streets).toContain('西御河街道');
});

test('合肥 has three zones in the edition, which are no subordinates', () => {
  expect(['340176', '340177', '340178'].map((code) => regions.find(code)?.parent)).toEqual([
    '340100',
    '340100',
    '340100',
  ]);
});

test.each(['110100', '500200', '419000', '429000', '469000', '659000', '340101'])(
  '%s only groups units and is none',
  (code) => {
    expect(regions.find(code)).toBeUndefined();
  },
);

test.each(['710000', '810000', '820000'])('the edition lacks %s', (code) => {
  expect(provinces).toHaveLength(31);
  expect(regions.find(code)).toBeUndefined();
});

test('金门县 is known without townships', () => {
  expect(regions.find('350527')?.name).toBe('金门县');
  expect(regions.subordinates('350527')).toEqual([]);
});

test('the edition has 333 cities, 2850 counties and 38 337 townships, each once', () => {
  const unitsBelow = (code: string): readonly Region[] =>
    regions.subordinates(code).flatMap((unit) => [unit, ...unitsBelow(unit.code)]);
  const units = provinces.flatMap(unitsBelow);
  const total = (level: Region['level']) => units.filter((unit) => unit.level === level).length;
  expect([total('city'), total('county'), total('township')]).toEqual([333, 2850, 38_337]);
  expect(new Set(units.map(({ code }) => code)).size).toBe(units.length);
});

test('both tables are of one edition and one tarball', () => {
  expect([townships.edition, townships.tarball]).toEqual([counties.edition, counties.tarball]);
  expect(loadRegions().hasTownships).toBe(false);
});

const known = [...provinces, ...Object.keys(townships.counties)].flatMap(
  (code) => regions.find(code) ?? [],
);

test('every chain of parents ends at a province', () => {
  const astray = known.filter(({ code }) => !provinces.some((top) => isWithin(code, top)));
  expect(astray).toEqual([]);
});

test('the parent in the table is the parent by the code alone', () => {
  const units = [...known, ...known.flatMap(({ code }) => regions.subordinates(code))];
  expect(
    units.filter(({ code, parent, level }) => parent !== parentOf(code) || level !== levelOf(code)),
  ).toEqual([]);
});

test('every subordinate names its superior as its parent', () => {
  const astray = known.filter(({ code }) =>
    regions.subordinates(code).some(({ parent }) => parent !== code),
  );
  expect(astray).toEqual([]);
});
