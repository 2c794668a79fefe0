import { builtInCatalogue } from '../../../src/core/catalogue/index.js';
import { check } from '../../../src/core/check.js';
import {
  isUnreadable,
  isUnreadSheet,
  valueAt,
  type Column,
  type Sheet,
  type Workbook,
} from '../../../src/core/model/index.js';
import { defaultSettings } from '../../../src/core/submission/index.js';
import { loadRegions } from '../../../src/data/regions.js';
import { isReadFailure, read, type ReadFailure } from '../../../src/workbooks/read/index.js';
import { nodeInflate } from '../../../src/workbooks/read/node.js';
import { smallest, worksheet, zip, type Parts } from '../support/xlsx.js';
import { mutations, pick, randomOf } from './mutations.js';
import { saxesSheet } from './saxes-sheet.js';

/** A mutant that our reader takes otherwise than a general parser does, or that breaks it. */
export interface Complaint {
  readonly seed: number;
  readonly what: string;
}

/** Cells whose text stands in an inline string, or that hold a formula alone. */
const texts = 3;
const part = 'xl/worksheets/sheet1.xml';
const sheet = worksheet(
  [
    '<row r="1"><c r="A1" t="str"><v>区划代码</v></c><c r="B1" t="str"><v>指标代码</v></c><c r="C1" t="str"><v>数值</v></c></row>',
    '<row r="2" spans="1:3"><c r="A2"><v>340100</v></c><c r="B2" t="inlineStr"><is><t>coverage</t></is></c><c r="C2" s="0"><v>85.1</v></c></row>',
    '<row r="3"><c r="A3"><f>A2+1</f><v>340101</v></c><c r="B3" t="s"><v>0</v></c><c r="C3"/></row><row r="4"/><row r="5" hidden="1"><c r="C5" t="b"><v>1</v></c></row>',
  ].join(''),
  '<cols><col min="1" max="2" width="9"/></cols>',
  '<mergeCells><mergeCell ref="E1:F1"/></mergeCells><extLst><ext uri="u"/></extLst>',
);
const original: Parts = {
  ...smallest,
  [part]: sheet,
  'xl/sharedStrings.xml': String(smallest['xl/sharedStrings.xml']).replace(
    '><',
    '><si><t>甲</t></si><',
  ),
};
const context = {
  ...{ file: 'f.xlsx', catalogue: builtInCatalogue, settings: defaultSettings },
  regions: loadRegions(),
};

/** The workbook of a seed: one part changed up to three times, and sometimes its bytes. */
export function mutantOf(seed: number) {
  const random = randomOf(seed);
  const name = random() < 0.7 ? part : pick(Object.keys(original), random);
  let text = String(original[name]);
  for (let left = 1 + Math.floor(random() * 3); left > 0; left--) {
    text = pick(mutations, random)(text, random);
  }
  const whole = zip({ ...original, [name]: text });
  const bytes = random() < 0.1 ? damaged(whole, random) : whole;
  return { text, bytes, isSheetAlone: name === part && bytes === whole };
}

/** The complaints about one mutant; none where all is well. */
export async function fuzzOnce(seed: number): Promise<readonly Complaint[]> {
  const { text, bytes, isSheetAlone } = mutantOf(seed);
  try {
    const book = await read(bytes, { inflate: nodeInflate });
    check(book, context);
    return isSheetAlone ? compared(seed, text, book) : [];
  } catch (error) {
    if (!isReadFailure(error)) return [{ seed, what: String((error as Error).stack) }];
    return isSheetAlone ? refused(seed, text, error) : [];
  }
}

function damaged(bytes: Uint8Array, random: () => number): Uint8Array {
  if (random() < 0.5) return bytes.slice(0, Math.floor(random() * bytes.length));
  const copy = bytes.slice();
  copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  return copy;
}

function compared(seed: number, xml: string, { sheets }: Workbook): readonly Complaint[] {
  const other = saxesSheet(xml);
  if (!other) return [{ seed, what: 'read, but not well-formed' }];
  const [own] = sheets;
  if (!own || isUnreadSheet(own)) return [];
  if (other.isAmbiguous) return [{ seed, what: 'read, but ambiguous' }];
  const wrong = [...other.cells].find(([place, text]) => isReadOtherwise(own, place, text));
  const stored = own.columns.reduce((sum, column) => sum + (column ? filled(column) : 0), 0);
  if (wrong) return [{ seed, what: `${wrong.join(' ')} is read otherwise` }];
  return stored > other.cells.size + texts ? [{ seed, what: 'more cells than there are' }] : [];
}

function filled({ values }: Column): number {
  return values.filter((value) => value !== undefined).length;
}

/** Numbers are compared; every other text has to be there. */
function isReadOtherwise(own: Sheet, place: string, text: string): boolean {
  const [row = 0, column = 0] = place.split(',').map(Number);
  const value = valueAt(own, row, column);
  if (isUnreadable(value) || text.trim() === '') return false;
  return value === null || (typeof value === 'number' && value !== Number(text));
}

/** The general parser takes text whatever its declared encoding. */
function refused(seed: number, xml: string, { id, facts }: ReadFailure): readonly Complaint[] {
  const other = saxesSheet(xml);
  const isRight =
    !other ||
    other.isAmbiguous ||
    ['doctype', 'ambiguous-content'].includes(id) ||
    facts.because === 'encoding';
  return isRight ? [] : [{ seed, what: `refused as ${id}, but well-formed` }];
}
