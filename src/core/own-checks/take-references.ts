import type { CheckReference } from './check-formula.js';
import { readReferenceWords, subordinates } from './reference-words.js';

/** A formula whose brackets gave way to names that any parser takes, and what each stands for. */
export interface TakenReferences {
  readonly text: string;
  readonly references: ReadonlyMap<string, CheckReference>;
}

const opening = /[[［【]/;
const brackets = /(下级|subordinates)?([[［【])([^[\]［］【】]{1,80})[\]］】]/giu;
const point = /^[.．。]([\p{L}-]{1,16})/u;
const moment = /^[@＠]([\p{L}-]{1,16})/u;
const plain: Readonly<Record<string, string>> = {
  ...{ '＝': '=', '≤': '<=', '≥': '>=', '≠': '<>', '＜': '<', '＞': '>' },
  ...{ '＋': '+', '－': '-', '−': '-', '×': '*', '÷': '/', '（': '(', '）': ')', '，': ',' },
};

/** The operators and brackets of a formula as a program writes them; what indicators are called stays. */
function inProgramsSigns(text: string): string {
  return text.replace(/[＝≤≥≠＜＞＋－−×÷（），]/g, (sign) => plain[sign] ?? sign);
}

interface Tail {
  readonly points: readonly string[];
  readonly time: string | undefined;
  readonly length: number;
}

/** What follows brackets at a place: .分子, .本级, @上年同期. */
function tailOf(text: string): Tail {
  const points: string[] = [];
  let length = 0;
  for (let found = point.exec(text); found; found = point.exec(text.slice(length))) {
    points.push(found[1] ?? '');
    length += found[0].length;
  }
  const time = moment.exec(text.slice(length));
  return { points, time: time?.[1], length: length + (time?.[0].length ?? 0) };
}

/** 取出引用 · Takes the indicators in brackets out of a formula; undefined where a word around them is unknown. */
export function takeReferences(formula: string): TakenReferences | undefined {
  const references = new Map<string, CheckReference>();
  const pieces: string[] = [];
  let end = 0;
  for (const found of formula.matchAll(brackets)) {
    const [whole, before = '', , name = ''] = found;
    const from = found.index + whole.length;
    const tail = tailOf(formula.slice(from, from + 80));
    const words = readReferenceWords(tail.points, tail.time);
    if (!words || found.index < end) return undefined;
    const isOfEach = subordinates.includes(before.toLowerCase());
    const key = `ref_${references.size}_`;
    references.set(key, {
      name: name.trim(),
      ...words,
      ...(isOfEach ? { scope: 'subordinates' } : {}),
    });
    pieces.push(inProgramsSigns(formula.slice(end, found.index)), key);
    end = from + tail.length;
  }
  const rest = inProgramsSigns(formula.slice(end));
  if (opening.test(rest) || /ref_\d/i.test(formula.replace(brackets, ''))) return undefined;
  return { text: [...pieces, rest].join(''), references };
}
