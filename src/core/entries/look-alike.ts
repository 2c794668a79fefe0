import { isSameName } from './same-name.js';
import { foldHeader } from './tidy-text.js';

/** A longer text is a sentence, and no name of a sheet or column. */
const longestName = 30;
const numbering = /^[附图表]*[\d一二三四五六七八九十]*[-_.、:：)）\s]+/;
const ending = /(?:表|\d|副本|copy)$/;
const longWord = 4;
const chinese = /\p{Script=Han}/u;

/**
 * 相近名称 · How far a name is from the nearest of some names: 0 where it only adds a number, 表 or a
 * mark of a copy, else the letters to change; undefined where it is another name.
 *
 * @example nameDistance('2.数据', ['数据']) //=> 0
 */
export function nameDistance(name: string, names: readonly string[]): number | undefined {
  if (name.length > longestName) return undefined;
  const distances = names.flatMap((each) => distanceBetween(name, each) ?? []);
  return distances.length > 0 ? Math.min(...distances) : undefined;
}

function distanceBetween(name: string, known: string): number | undefined {
  const [one, other] = [bareName(name), bareName(known)];
  if (isSameName(name, known) || one === other) return 0;
  const changed = editDistance(one, other);
  const length = Math.min(one.length, other.length);
  const most = Math.max(1, Math.floor(length / (chinese.test(known) ? 2 : 4)));
  const isLike = length > 1 && changed <= most && !isOtherWord(one, other, changed);
  return isLike ? changed : undefined;
}

/** A Chinese word that begins otherwise is another word (年度, 精度), unless a long one has a single slip. */
function isOtherWord(one: string, other: string, changed: number): boolean {
  const isLong = Math.min(one.length, other.length) >= longWord;
  return chinese.test(other) && one.charAt(0) !== other.charAt(0) && !(isLong && changed === 1);
}

function bareName(name: string): string {
  const folded = foldHeader(name);
  return folded.replace(numbering, '').replace(ending, '') || folded;
}

/** The letters to put in, take out or change that make one text the other. */
function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (const [at, each] of [...other].entries()) {
      const kept = (above[at] ?? 0) + (letter === each ? 0 : 1);
      line.push(Math.min(kept, (above[at + 1] ?? 0) + 1, (line[at] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}
