import type { Figure } from './figure.js';
import type { Taken } from './measure.js';
import type { Results } from './measure-all.js';

type Times = ReadonlyMap<string | number, Taken>;

function seconds(times: Times | undefined, of: string | number): number {
  return times?.get(of)?.seconds ?? NaN;
}

function ratio(times: Times, of: string | number, to: string | number): number {
  return seconds(times, of) / seconds(times, to);
}

/** 目标 · The ratios that are promised, from one run. */
export function aimFigures(results: Results): readonly Figure[] {
  return [
    ...readingFigures(results),
    ...runFigures(results),
    largeFigure(results),
    startFigure(results),
    pageFigure(results),
    results.ownTables,
    results.strayRows,
  ];
}

/** Beside others that read, and beside the least that reading takes. */
function readingFigures({ readers, city, written, resaved }: Results): readonly Figure[] {
  const beside = (reader: string) => ratio(readers, 'validate', reader);
  const asSaved = seconds(resaved, 'validate') / seconds(written, 'validate');
  return [
    { name: 'validation ÷ exceljs reading', ratio: beside('exceljs'), aim: 0.15 },
    {
      name: 'validation ÷ exceljs reading, as many as a city sends',
      ratio: ratio(city, 'validate', 'exceljs'),
      aim: 0.35,
    },
    { name: 'validation ÷ SheetJS reading', ratio: beside('sheetjs'), aim: 0.5 },
    { name: 'validation ÷ the least that reading takes', ratio: beside('floor'), aim: 5 },
    {
      name: 'reading ÷ the least that it takes',
      ratio: ratio(readers, 'ours', 'floor'),
      aim: 2,
    },
    { name: 'as LibreOffice saves them ÷ as we write them', ratio: asSaved, aim: 1.5 },
  ];
}

function runFigures({ runs, books, firstHundred }: Results): readonly Figure[] {
  const many = [...books.keys()].slice(-2);
  const [fewer = 0, more = 0] = many;
  return [
    { name: 'the first hundred of a process ÷ later ones, each', ratio: firstHundred, aim: 1.3 },
    { name: 'two workers ÷ one', ratio: ratio(runs, 'two workers', 'one worker'), aim: 0.6 },
    { name: 'cached rerun ÷ first run', ratio: ratio(runs, 'again', 'first'), aim: 0.05 },
    {
      name: `${grouped(more)} workbooks ÷ ${grouped(fewer)}`,
      ratio: ratio(books, more, fewer),
      aim: (more / fewer) * 1.05,
    },
  ];
}

function largeFigure({ cells }: Results): Figure {
  const large = cells.at(-1);
  return {
    name: `a workbook of ${grouped(large?.cells ?? 0)} cells ÷ exceljs streaming it`,
    ratio: (large?.ours.seconds ?? NaN) / (large?.exceljs.seconds ?? NaN),
    aim: 0.4,
  };
}

function startFigure({ start }: Results): Figure {
  const name = 'validation of one small workbook ÷ `node -e 0`, cold';
  return { name, ratio: ratio(start, 'validate', 'node'), aim: 2.5 };
}

function pageFigure({ page, scale }: Results): Figure {
  return {
    name: `the page with ${scale.dropped} workbooks ÷ the command with two workers`,
    ratio: (page?.many ?? NaN) / (page?.command ?? NaN),
    aim: 1.5,
  };
}

/** A whole number in groups of three. */
export function grouped(value: number): string {
  return value.toLocaleString('en-US');
}
