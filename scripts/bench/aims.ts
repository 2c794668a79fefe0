import type { Figure } from './figure.js';
import type { Taken } from './measure.js';
import type { Results } from './measure-all.js';

type Times = ReadonlyMap<string | number, Taken>;

function ratio(times: Times, of: string | number, to: string | number): number {
  return (times.get(of)?.seconds ?? NaN) / (times.get(to)?.seconds ?? NaN);
}

/** 目标 · The ratios that are promised, from one run. */
export function aimFigures(results: Results): readonly Figure[] {
  const { readers, runs, books, cells } = results;
  const beside = (reader: string) => ratio(readers, 'validate', reader);
  const large = cells.at(-1);
  const many = [...books.keys()].slice(-2);
  const [fewer = 0, more = 0] = many;
  return [
    { name: 'validation ÷ exceljs reading', ratio: beside('exceljs'), aim: 0.25 },
    { name: 'validation ÷ SheetJS reading', ratio: beside('sheetjs'), aim: 0.5 },
    { name: 'validation ÷ inflating and scanning once', ratio: beside('limit'), aim: 5 },
    { name: 'two workers ÷ one', ratio: ratio(runs, 'two workers', 'one worker'), aim: 0.6 },
    { name: 'cached rerun ÷ first run', ratio: ratio(runs, 'again', 'first'), aim: 0.05 },
    {
      name: `${grouped(more)} workbooks ÷ ${grouped(fewer)}`,
      ratio: ratio(books, more, fewer),
      aim: (more / fewer) * 1.05,
    },
    {
      name: `a workbook of ${grouped(large?.cells ?? 0)} cells ÷ exceljs streaming it`,
      ratio: (large?.ours.seconds ?? NaN) / (large?.exceljs.seconds ?? NaN),
      aim: 0.5,
    },
    startFigure(results.start),
    results.ownTables,
  ];
}

function startFigure(start: Times): Figure {
  const name = 'validation of one small workbook ÷ `node -e 0`, cold';
  return { name, ratio: ratio(start, 'validate', 'node'), aim: 2.5 };
}

/** A whole number in groups of three. */
export function grouped(value: number): string {
  return value.toLocaleString('en-US');
}
