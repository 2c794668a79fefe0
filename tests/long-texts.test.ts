import { contract } from '../src/core/contract/index.js';
import * as entries from '../src/core/entries/index.js';
import * as expressions from '../src/core/expressions/index.js';
import { functions } from '../src/core/functions/index.js';
import { parseArea, type Column, type Sheet, type Workbook } from '../src/core/model/index.js';
import { canonicalCode, levelOf, placeName } from '../src/core/regions/index.js';
import { splitUnit } from '../src/core/units/split-unit.js';
import { printable } from '../src/reports/printable.js';
import { formulaAtPlace, sharedFormula } from '../src/workbooks/read/index.js';
import { unescapeText } from '../src/workbooks/read/unescape-text.js';
import { call } from './core/functions/context.js';
import { checked } from './support/findings.js';
import { longTexts } from './support/long-texts.js';

/**
 * No text may keep a reader busy: lint holds every pattern to linear time, and here every reader comes to
 * an end with the longest texts that a cell can hold, and with twice as long ones, which files can hold.
 */
const longest = 32_767;
const lengths = [longest, 2 * longest];

type Reader = (text: string, other: string) => unknown;

const place = { row: 1, column: 1 };
const shownAs = [1, -1, 'text'];
const shownCell = { as: 'figure', mayBePercent: true, unitOf: () => undefined } as const;
const others: Readonly<Record<string, Reader>> = {
  ...{ canonicalCode, levelOf, parseArea, placeName, printable, splitUnit, unescapeText },
  formatDeceit: (text) =>
    shownAs.map((value) => entries.formatDeceit(text, { ...shownCell, value })),
  isPlanFormula: expressions.isPlanFormula,
  readableFormula: expressions.readableFormula,
  sharedFormula: (text) => formulaAtPlace(sharedFormula(text, place), { row: 2, column: 2 }),
};

/** What entries exports, read with what they take, whoever adds to it. */
const readers = [...Object.entries({ ...(entries as Record<string, unknown>), ...others })].filter(
  (entry): entry is [string, Reader] => typeof entry[1] === 'function',
);

describe.each(lengths)('texts of %i characters', (length) => {
  /** Made once: each is laid out in memory by the first reader that walks through it. */
  let texts: readonly string[] = [];

  beforeAll(() => {
    texts = [...longTexts(length)];
  });

  afterAll(() => {
    texts = [];
  });

  test.each(readers)('%s comes to an end', (_, reader) => {
    let read = 0;
    for (const text of texts) {
      reader(text, text);
      read += 1;
    }
    expect(read).toBeGreaterThan(1000);
  });

  test.each(functions.map(({ id }) => id))('PLAN.%s comes to an end', (id) => {
    const { parameters } = functions.find((one) => one.id === id) ?? { parameters: [] };
    for (const text of someOf(texts, 40)) {
      const answer = call(id, ...parameters.map(() => text));
      expect(answer).toBeDefined();
    }
  });

  test('a workbook of such texts in every column is checked', () => {
    const { findings } = checked(bookOf([...someOf(texts, 60)]));
    expect(findings.length).toBeGreaterThan(100);
  });
});

/** One in so many. */
function* someOf(texts: Iterable<string>, every: number): Generator<string> {
  let at = 0;
  for (const text of texts) if (at++ % every === 0) yield text;
}

/** A workbook with every sheet and column of the contract, each filled with texts; some are formulas. */
function bookOf(texts: readonly string[]): Workbook {
  const long = texts[0] ?? '';
  const sheets = Object.values(contract).map(({ name, columns }, at): Sheet => {
    const headers = columns.map((column) => column.name['zh-CN']);
    return {
      ...{
        name: name['zh-CN'],
        visibility: 'visible',
        lastRow: texts.length + 1,
        isFiltered: false,
      },
      columns: [...headers, `${headers[0]}(${long})`, long].map((header, index) =>
        columnOf(header, texts, at + index),
      ),
      formatCodes: texts,
      ...{ merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), tables: [] },
    };
  });
  return {
    ...{ sheets, names: [], dateSystem: 1900, hasMacros: false, externalLinks: texts },
    unknown: new Set(),
  };
}

function columnOf(header: string, texts: readonly string[], turn: number): Column {
  const formulas = texts.flatMap((text, at) =>
    (at + turn) % 5 === 0 ? [[at + 2, { text: `PLAN.NUMBER(${text}` }] as const] : [],
  );
  return {
    values: [undefined, header, ...texts],
    formats: [undefined, undefined, ...texts.keys()],
    formulas: new Map(formulas),
  };
}
