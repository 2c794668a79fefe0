import { signingRegions } from '../../../src/core/seal/index.js';
import { loadRegions, loadTownships } from '../../../src/data/regions.js';

const regions = loadRegions();
const of = (name: string) => signingRegions(name, regions);

test.each([
  ['肥西县民政局', ['340123']],
  ['安徽省合肥市肥西县民政局', ['340123']],
  ['合肥民政局', ['340100']],
  ['安徽省民政厅', ['340000']],
  ['徐州市鼓楼区民政局', ['320302']],
  ['合肥市民政局社区治理处', ['340100']],
])('%s signs for %j', (name, codes) => {
  expect(of(name)).toEqual(codes);
});

test('several regions of one name are each meant', () => {
  expect(of('鼓楼区民政局')).toContain('320302');
  expect(of('鼓楼区民政局').length).toBeGreaterThan(2);
});

test.each([
  '县民政局',
  '民政局',
  '高新区社会事务局',
  '合肥高新区社会事务局',
  '南京市肥西县民政局',
  '',
])('%s signs for nobody', (name) => {
  expect(of(name)).toEqual([]);
});

test('townships sign where their table is at hand', async () => {
  const name = '肥西县上派镇人民政府';
  expect(of(name)).toEqual([]);
  expect(signingRegions(name, await loadTownships())).toEqual(['340123100']);
});

test('every county and city signs by its full name', () => {
  const cities = regions.subordinates('340000');
  const all = cities.flatMap(({ code }) => regions.subordinates(code)).concat(cities);
  const lost = all.filter(({ code, name }) => !of(`${name}民政局`).includes(code));
  expect(lost).toEqual([]);
});
