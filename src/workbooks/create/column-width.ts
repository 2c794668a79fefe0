import { vocabularies, type ColumnSpec, type VocabularyId } from '../../core/contract/index.js';
import type { Language } from '../../core/model/index.js';
import { textWidth } from './text-width.js';

/** The narrowest and the widest that a kind of column gets; what is longer is broken into lines. */
const bounds: Readonly<Record<string, readonly [least: number, most: number]>> = {
  text: [8.5, 36],
  code: [9, 28],
  region: [10, 15],
  regions: [14, 26],
  day: [12, 12],
  number: [8.5, 16],
};
const otherwise = [8.5, 16] as const;
const remarksWidth = 32;

/** What columns of text get at least where nothing stands in them yet. */
const leastWhereEmpty: Readonly<Record<string, number>> = { text: 16, code: 16 };
const room = 1.5;
const filterButton = 2.5;

/** What stands in the cells of a column, and whether its table still waits for everything. */
export interface ColumnTexts {
  readonly texts: readonly string[];
  readonly isEmpty: boolean;
}

/** 列宽 · The width of a column for its header over two lines and the texts of its cells. */
export function columnWidth(
  spec: ColumnSpec,
  { texts, isEmpty }: ColumnTexts,
  language: Language,
): number {
  if (spec.id === 'remarks' || spec.id === 'reason' || spec.id === 'opinion') return remarksWidth;
  const [least, most] = bounds[spec.holds] ?? otherwise;
  const roomy = (isEmpty && leastWhereEmpty[spec.holds]) || least;
  const words = spec.vocabulary ? wordsOf(spec.vocabulary, language) : [];
  const content = Math.max(0, ...[...texts, ...words].map(textWidth)) + room;
  const width = Math.max(roomy, headerWidth(spec.name[language]), Math.min(content, most));
  return Math.ceil(width * 2) / 2;
}

function wordsOf(id: VocabularyId, language: Language): readonly string[] {
  return vocabularies[id].options.map(({ name }) => name[language]);
}

/** A header is broken into two lines, a Latin word never. */
function headerWidth(name: string): number {
  const isLatin = /^[ -~]+$/.test(name);
  const longestWord = isLatin ? Math.max(...name.split(' ').map(textWidth)) : 0;
  return Math.max(longestWord, textWidth(name) / 2 + 1) + filterButton;
}
