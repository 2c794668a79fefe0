import { groupBy } from '../../core/model/index.js';
import {
  isWithin,
  namesRegion,
  regionSpellings,
  type Region,
  type Regions,
} from '../../core/regions/index.js';
import type { DelimitedRow } from '../../workbooks/delimited/index.js';
import type { ListHeader } from './list-header.js';
import { simplified } from './simplified.js';

/** The region that the code of a row stands for, where a cell of the row names another one. */
export type NameCheck = (row: DelimitedRow, code: string, header: ListHeader) => Region | undefined;

const office =
  /(?:(?:人民)?政府|[^省市县区旗州盟]{0,12}(?:局|厅|委|委员会|办|办公室|中心|部|处|科|站))$/;
const words = /\p{Script=Han}+/gu;
const provinceCodes = Array.from({ length: 90 }, (_, index) => `${index + 10}0000`);

/**
 * 名码相符 · Checks what a row names against its code, as far as the region table knows names.
 *
 * Cells under a header of names count, else all but those of people and phones. A cell that speaks of
 * the region itself agrees; a superior disagrees only where a single column says what the unit is.
 * Names without their level (蜀山) count under a header alone: people bear them too.
 */
export function nameCheck(regions: Regions): NameCheck {
  const named = regionsByName(regions);
  return ({ cells }, code, { names = [], contact, phone, code: place }) => {
    const own = regions.find(code.slice(0, 6));
    if (!own || own.name === '') return undefined;
    const isLooked = (at: number) =>
      names.length === 0 ? at !== contact && at !== phone : names.includes(at) || at === place;
    const isWrong = cells.some((cell, at) => {
      const text = simplified(cell);
      const isUnderHeader = names.includes(at);
      const isOther = otherThan(own, { text, isUnderHeader, isOnly: names.length === 1 });
      return isLooked(at) && wordsOf(text).some((word) => isOther(word, named(word)));
    });
    return isWrong ? own : undefined;
  };
}

/** Where a word stands: the text of its cell, whether a header says that it is a name, and the only one. */
interface WordPlace {
  readonly text: string;
  readonly isUnderHeader: boolean;
  readonly isOnly: boolean;
}

function otherThan(own: Region, { text, isUnderHeader, isOnly }: WordPlace) {
  const isOwnSaid = regionSpellings(own).some((spelling) => text.includes(spelling));
  return (word: string, all: readonly Region[]): boolean => {
    const found = all.filter(({ name }) => isUnderHeader || word.includes(name));
    if (found.length === 0 || found.some(({ code }) => code === own.code)) return false;
    if (isOwnSaid) return found.every(({ code }) => isWithin(code, own.code));
    const isSuperior = found.some(({ code }) => isWithin(own.code, code));
    return !isSuperior || (isUnderHeader && isOnly);
  };
}

function wordsOf(cell: string): readonly string[] {
  return (cell.match(words) ?? []).map((word) => word.replace(office, ''));
}

/** The regions that a word is the name of, alone or below its superiors. */
function regionsByName(regions: Regions): (word: string) => readonly Region[] {
  const all = [...everyRegion(regions)].filter(({ name }) => name !== '');
  const spelt = all.flatMap((region) => regionSpellings(region).map((text) => ({ text, region })));
  const bySpelling = groupBy(spelt, ({ text }) => text);
  return (word) => {
    const ends = Array.from(word, (_, at) => bySpelling.get(word.slice(at)) ?? []);
    const found = ends.flat().map(({ region }) => region);
    return found.filter((region) => namesRegion(word, region, regions));
  };
}

function* everyRegion(regions: Regions): Iterable<Region> {
  for (const code of provinceCodes) {
    const province = regions.find(code);
    if (!province) continue;
    yield province;
    for (const city of regions.subordinates(code)) {
      yield city;
      yield* regions.subordinates(city.code);
    }
  }
}
