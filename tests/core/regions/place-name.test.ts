import { placeName } from '../../../src/core/regions/index.js';
import { loadRegions } from '../../../src/data/regions.js';

test.each([
  ['安徽省', '安徽'],
  ['合肥市', '合肥'],
  ['瑶海区', '瑶海'],
  ['明光路街道', '明光路'],
  ['浦东新区', '浦东'],
  ['神农架林区', '神农架'],
  ['大兴安岭地区', '大兴安岭'],
  ['内蒙古自治区', '内蒙古'],
  ['新疆维吾尔自治区', '新疆'],
  ['恩施土家族苗族自治州', '恩施'],
  ['博尔塔拉蒙古自治州', '博尔塔拉'],
  ['双江拉祜族佤族布朗族傣族自治县', '双江'],
  ['隆林各族自治县', '隆林'],
  ['东乡族自治县', '东乡'],
  ['积石山保安族东乡族撒拉族自治县', '积石山'],
])('the place of %s is %s', (name, place) => {
  expect(placeName(name)).toBe(place);
});

test('every region of the edition keeps a place, and no autonomous one a people', () => {
  const { find, subordinates } = loadRegions();
  const provinces = Array.from({ length: 72 }, (_, index) => find(`${index + 11}0000`));
  const cities = provinces.flatMap((province) => (province ? subordinates(province.code) : []));
  const counties = cities.flatMap(({ code }) => subordinates(code));
  const places = [...cities, ...counties].map(({ name }) => placeName(name));
  expect(places.length).toBeGreaterThan(3000);
  expect(places.filter((place) => place === '' || place.endsWith('族'))).toEqual([]);
});
