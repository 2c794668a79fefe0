import { bundleSizes } from './bundle-sizes.js';
import { functionFigures } from './function-figures.js';
import type { Figure } from './figure.js';
import { growthOfBooks, growthOfCells, type Growth } from './growth.js';
import { makeCounties, makeProvince, saveByLibreOffice } from './make-data.js';
import type { Taken } from './measure.js';
import { ownTablesFigure } from './own-tables.js';
import { pageTimes, type PageTimes } from './page-figures.js';
import { compareReaders, compareWith } from './readers.js';
import { areReportsAlike, compareRuns } from './runs.js';
import { compareStart } from './compare-start.js';
import { runScript } from './run-script.js';
import { strayRowsFigure } from './stray-rows.js';
import type { Size } from '../pane/sizes.js';

/** 规模 · How much is measured: all of it, or as much as somebody in a hurry waits for. */
export interface Scale {
  readonly rounds: number;
  readonly counties: number;
  /** As many as a city sends, and as many as LibreOffice saves again. */
  readonly city: number;
  readonly resaved: number;
  /** How many are dropped on the page. */
  readonly dropped: number;
  readonly workbooks: number;
  readonly alike: number;
  /** What a reader should know of the figures. */
  readonly note: string;
  readonly books: readonly number[];
  readonly cells: readonly number[];
}

/** Everything that one run of the benchmarks measured. */
export interface Results {
  readonly scale: Scale;
  readonly start: ReadonlyMap<string, Taken>;
  readonly readers: ReadonlyMap<string, Taken>;
  readonly city: ReadonlyMap<string, Taken>;
  /** The same workbooks as we write them, and as LibreOffice does. */
  readonly written: ReadonlyMap<string, Taken>;
  readonly resaved: ReadonlyMap<string, Taken> | undefined;
  /** What each of the first hundred workbooks of a process takes, of what a later one does. */
  readonly firstHundred: number;
  readonly runs: ReadonlyMap<string, Taken>;
  readonly areAlike: boolean;
  readonly books: ReadonlyMap<number, Taken>;
  readonly cells: readonly Growth[];
  readonly functions: readonly Figure[];
  readonly ownTables: Figure;
  readonly strayRows: Figure;
  readonly page: PageTimes | undefined;
  readonly sizes: readonly Size[];
}

const cellsOfCounty = 6000;

/** Makes the data and measures, one thing after the other. */
export async function measureAll(scale: Scale, tell: (step: string) => void): Promise<Results> {
  const { rounds, counties, city, resaved, workbooks } = scale;
  const told = <T>(step: string, measure: () => T): T => {
    tell(step);
    return measure();
  };
  const county = told('data', () => makeCounties(counties, cellsOfCounty));
  const few = told('few', () => makeCounties(resaved, cellsOfCounty));
  const saved = told('LibreOffice', () => saveByLibreOffice(few, resaved));
  return {
    scale,
    start: told('start', () => compareStart(rounds * 3)),
    readers: told('readers', () => compareReaders(county, rounds)),
    city: told('city', () => compareWith(['exceljs'], makeCounties(city, cellsOfCounty), rounds)),
    written: told('as written', () => compareWith([], few, rounds)),
    firstHundred: told('first hundred', () => Number(runScript('time-checks', county).out)),
    resaved: told('re-saved', () => (saved ? compareReaders(saved, rounds) : undefined)),
    runs: told('runs', () => compareRuns(makeCounties(workbooks, cellsOfCounty), rounds)),
    areAlike: areReportsAlike(await told('reports', () => makeProvince(scale.alike))),
    books: await told('growth by workbooks', () => growthOfBooks(scale.books)),
    cells: told('growth by cells', () => growthOfCells(scale.cells, rounds)),
    functions: await told('functions', () => functionFigures()),
    ownTables: await told('own tables', () => ownTablesFigure()),
    strayRows: await told('stray rows', () => strayRowsFigure()),
    page: await told('page', () => pageTimes(makeCounties(scale.dropped, cellsOfCounty), rounds)),
    sizes: await told('bundles', bundleSizes),
  };
}
