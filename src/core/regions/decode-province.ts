import type { Region } from './region.js';

/** The regions of one text of a region table, in order of their codes (see RegionTable). */
export function decodeProvince(digits: string, text: string): readonly Region[] {
  const [name = '', ...cities] = text.split(';');
  const province: Region = { code: `${digits}0000`, name, level: 'province' };
  return [province, ...cities.flatMap((city) => decodeCity(province, city.split(',')))];
}

/** A city and its counties; where the city only groups them, they belong to the province. */
function decodeCity(province: Region, [first = '', ...rest]: string[]): readonly Region[] {
  const digits = province.code.slice(0, 2) + first.slice(0, 2);
  const name = first.slice(2);
  const parent = name === '' ? province.code : `${digits}00`;
  const counties = rest.map((entry): Region => ({
    code: digits + entry.slice(0, 2),
    name: entry.slice(2),
    level: 'county',
    parent,
  }));
  if (name === '') return counties;
  return [{ code: parent, name, level: 'city', parent: province.code }, ...counties];
}
