import { builtInCatalogue, findPlan } from '../../src/core/catalogue/index.js';
import type { Region, Regions } from '../../src/core/regions/index.js';
import { countsOneMore, disagreesWith, listsStationOf } from '../province/across-edits.js';
import type { Book } from '../province/book.js';
import { countyEdits } from '../province/county-edits.js';
import { changing, inRow, type Edit, type Edited } from '../province/edit.js';
import { bookOf, deliveriesOf } from '../province/province.js';
import { withoutSheet } from '../province/reshape.js';

/** A defect of an example submission, as its README lists it. */
export interface ListedDefect {
  readonly file: string;
  readonly rule: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** 演示报送 · The workbooks of a city and three of its counties, and every defect planted in them. */
export interface Submissions {
  readonly books: readonly Book[];
  readonly defects: readonly ListedDefect[];
}

const city = '340100';
const counties = ['340102', '340103', '340104'] as const;
const seed = 20231231;
const wholeProvince = 121;
const notice = [
  ['演示数据，并非真实填报。'],
  ['Made-up data, not a real submission.'],
  ['其中埋设的问题列在同一文件夹的 README 中。'],
  ['The defects planted in it are listed in the README beside it.'],
];

/** The city's row of a county that counts one more; its sum is not judged, as most counties are not here. */
function rowOf(county: Region): Edit {
  return (book) => {
    const { found, ...edited } = disagreesWith(county)(book);
    return { ...edited, found: found.filter(({ rule }) => rule === 'child-value-mismatch') };
  };
}

const otherUnit = changing('unit-mismatch', inRow('指标', 3, '单位'), () => '个');
const laterTarget = changing('year-outside-plan', inRow('指标', 2, '目标年'), () => 2031);

/** The example submissions; edits of one county do not touch the same cells. */
export function exampleSubmissions(regions: Regions): Submissions {
  const plan = findPlan(builtInCatalogue, 'anhui-14fyp');
  const [first, second, third] = counties.map((code) => regions.find(code));
  if (!plan || !first || !second || !third)
    throw new Error('The plan or a region of the examples is gone.');
  const across: Readonly<Record<string, readonly Edit[]>> = {
    [city]: [rowOf(third), otherUnit, laterTarget],
    [second.code]: [listsStationOf(first)],
    [third.code]: [countsOneMore(plan)],
  };
  const options = { plan, regions, seed, units: wholeProvince, rows: 0 };
  const units = new Set<string>([city, ...counties]);
  const edited = deliveriesOf(options)
    .filter(({ unit }) => units.has(unit.code))
    .map((delivery) => withoutSheet(bookOf(delivery, options.rows), '审批'))
    .map((book) => edit(book, [...(across[book.unit.code] ?? []), ...editsOf(book.unit.code)]));
  return {
    books: edited.map(({ book }) => labelled(book)),
    defects: edited.flatMap(({ book, found }) =>
      found.map((each) => ({ ...each, file: nameOf(book) })),
    ),
  };
}

/** Every third defect falls to the same county; rows are copied before their cells are spoilt. */
function editsOf(code: string): readonly Edit[] {
  const place = counties.findIndex((county) => county === code);
  return countyEdits.filter((_, index) => index % counties.length === place).toReversed();
}

function edit(book: Book, edits: readonly Edit[]): Edited {
  return edits.reduce<Edited>(
    (before, change) => {
      const { book: changed, found } = change(before.book);
      return { book: changed, found: [...before.found, ...found] };
    },
    { book, found: [] },
  );
}

function labelled(book: Book): Book {
  return { ...book, file: nameOf(book), sheets: { 使用说明: notice, ...book.sheets } };
}

function nameOf({ unit }: Book): string {
  return `${unit.code} ${unit.name}.xlsx`;
}
