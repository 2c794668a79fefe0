import type { ColumnSpec } from '../contract/index.js';
import { foldHeader, readPlanFigure, visibleText, type PrintedFigure } from '../entries/index.js';
import { fifteenDigits } from '../formulas/index.js';
import {
  address,
  isError,
  type Bilingual,
  type CellValue,
  type Day,
  type DateSystem,
  type Place,
  type Sheet,
} from '../model/index.js';
import { isShownAsPercent, readEntryAt, type Entry } from '../tables/index.js';
import { splitUnit } from '../units/index.js';
import type { CatalogueDefect } from './defect.js';
import { expectations } from './expectations.js';
import { idOfWord, type WordList } from './words.js';

/** Whether an answer must be there. */
type Need = 'must' | 'may';

/** What every answer of a file is read with. */
export interface ReadingContext {
  readonly dateSystem: DateSystem;
  readonly tell: (defect: CatalogueDefect) => void;
}

/** Where answers stand: their columns or labels, and the place of each, row 0 where there is none. */
export interface AnswerSource {
  readonly sheet: Sheet;
  readonly specs: readonly ColumnSpec[];
  readonly placeOf: (id: string) => Place;
}

/** What is said of a defect whose place is known already. */
type Told = Pick<CatalogueDefect, 'id' | 'found' | 'allowed' | 'other'>;

/** 答案 · Reads answers by the id of their column; what is missing or misread is told, and undefined. */
export interface RowReader {
  readonly text: (id: string, need?: Need) => string | undefined;
  /** A text that is shown to people again: its punctuation stays as it is written. */
  readonly prose: (id: string, need?: Need) => string | undefined;
  /** Whether a cell shows its number as a percentage. */
  readonly isPercent: (id: string) => boolean;
  /** What a cell says, whatever its column holds. */
  readonly said: (id: string) => string;
  readonly number: (id: string, need?: Need) => number | undefined;
  /** An amount in its unit: 0.65 shown as a percent is 65 under the unit %. */
  readonly amount: (id: string, unit: string, need?: Need) => number | undefined;
  /** The same, or a figure as plans print it (30以上, 5000-8000), in the unit of the row. */
  readonly printed: (id: string, unit: string, need?: Need) => PrintedFigure | undefined;
  readonly day: (id: string, need?: Need) => Day | undefined;
  readonly claim: (id: string) => boolean | undefined;
  readonly word: <Id extends string>(
    id: string,
    words: WordList<Id>,
    need?: Need,
  ) => Id | undefined;
  readonly words: <Id extends string>(id: string, words: WordList<Id>) => readonly Id[];
  /** Tells of a defect at the answer of a column. */
  readonly tell: (id: string, defect: Told) => void;
  readonly labelOf: (id: string) => Bilingual;
  readonly cellOf: (id: string) => string;
}

/** A reader of the answers of one row, or of a cover. */
export function rowReader(source: AnswerSource, context: ReadingContext): RowReader {
  const { sheet, placeOf } = source;
  const labelOf = (id: string) => specOf(source, id).name;
  const tell = (id: string, defect: Told) => {
    context.tell({ ...defect, sheet: sheet.name, ...cellAt(placeOf(id)), label: labelOf(id) });
  };
  const entryOf = (id: string, need: Need = 'may') => {
    const entry = readAnswer(source, id, context.dateSystem);
    const defect = defectOf(entry, specOf(source, id), need);
    if (defect) tell(id, defect);
    return entry.state === 'value' ? entry : undefined;
  };
  const value = <T>(id: string, need?: Need) => entryOf(id, need)?.value as T | undefined;
  const amount: RowReader['amount'] = (id, unit, need) => {
    const entry = entryOf(id, need) as Entry<number> | undefined;
    const place = { sheet, unit, row: placeOf(id).row };
    return entry && amountIn(entry, place, (told) => tell(id, told));
  };
  const rawOf = (id: string) => readAnswer(source, id, context.dateSystem).raw;
  return {
    ...{ tell, labelOf, amount, text: value, number: value, claim: value, day: value },
    cellOf: (id) => address(placeOf(id)),
    isPercent: (id) => placeOf(id).row > 0 && isShownAsPercent({ sheet, ...placeOf(id) }),
    said: (id) => visibleText(String(rawOf(id) ?? '')),
    prose: (id, need) => proseOf(entryOf(id, need)),
    printed: (id, unit, need) =>
      printedFigure(rawOf(id), unit) ?? plainFigure(amount(id, unit, need)),
    ...wordReaders(value, tell),
  };
}

function cellAt(place: Place): Pick<CatalogueDefect, 'cell'> {
  return place.row > 0 && place.column > 0 ? { cell: address(place) } : {};
}

/** A figure of a plan that is printed in the unit of its row; undefined for anything else. */
function printedFigure(text: CellValue, unit: string): PrintedFigure | undefined {
  if (typeof text !== 'string') return undefined;
  const read = readPlanFigure(text, { unit });
  if (read.kind !== 'figure') return undefined;
  const isOfRow =
    read.figure.unit === undefined || foldHeader(read.figure.unit) === foldHeader(unit);
  return isOfRow ? read.figure : undefined;
}

function plainFigure(value: number | undefined): PrintedFigure | undefined {
  return value === undefined ? undefined : { value };
}

function proseOf(entry: Entry<unknown> | undefined): string | undefined {
  return entry && visibleText(String(entry.raw));
}

function wordReaders(
  value: <T>(id: string, need?: Need) => T | undefined,
  tell: RowReader['tell'],
): Pick<RowReader, 'word' | 'words'> {
  const wordIn = <Id extends string>(id: string, words: WordList<Id>, text: string) => {
    const found = idOfWord(words, text);
    if (!found) tell(id, { id: 'misread', found: text, allowed: Object.values(words) });
    return found;
  };
  return {
    word: (id, words, need) => {
      const text = value<string>(id, need);
      return text === undefined ? undefined : wordIn(id, words, text);
    },
    words: (id, words) => {
      const parts = (value<string>(id, 'must') ?? '').split(/[,，、;；/\s]+/);
      return parts.flatMap((part) => (part === '' ? [] : (wordIn(id, words, part) ?? [])));
    },
  };
}

function specOf({ specs }: AnswerSource, id: string): ColumnSpec {
  const spec = specs.find((each) => each.id === id);
  if (!spec) throw new Error(`no column ${id}`);
  return spec;
}

function readAnswer(source: AnswerSource, id: string, dateSystem: DateSystem): Entry<unknown> {
  return readEntryAt(source.sheet, source.placeOf(id), { spec: specOf(source, id), dateSystem });
}

/** What is wrong with an answer: it can't be read, or it is not there and must be. */
function defectOf({ state, raw }: Entry<unknown>, spec: ColumnSpec, need: Need): Told | undefined {
  if (state === 'unreadable') {
    const found = isError(raw) ? raw.error : String(raw);
    return { id: 'misread', found, allowed: expectations(spec) };
  }
  return state !== 'value' && need === 'must' ? { id: 'blank' } : undefined;
}

/** An amount in its unit; one that shows a percent under another unit is told. */
function amountIn(
  entry: Entry<number>,
  place: { readonly sheet: Sheet; readonly row: number; readonly unit: string },
  tell: (defect: Told) => void,
): number | undefined {
  const value = inUnit(entry, place);
  if (value === undefined) tell({ id: 'misread', found: percentText(entry) });
  return value;
}

/** A cell that shows a percent, as people see it. */
function percentText({ value = 0 }: Entry<number>): string {
  return `${fifteenDigits(value * 100)}%`;
}

/** The amount of a cell; undefined where it shows a percent and its unit is none. */
function inUnit(
  entry: Entry<number>,
  { unit, ...place }: { readonly sheet: Sheet; readonly row: number; readonly unit: string },
): number | undefined {
  const { value } = entry;
  if (value === undefined) return undefined;
  if (!isShownAsPercent({ ...place, column: entry.column })) return value;
  return splitUnit(unit).base === '%' ? fifteenDigits(value * 100) : undefined;
}
