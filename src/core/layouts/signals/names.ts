import { visibleText } from '../../entries/index.js';
import { remember } from '../../model/index.js';
import { splitName } from './units.js';

/** 名称 · The label of a row: its bare name, how deep its number puts it, and whether it is 其中 of another. */
export interface NameRead {
  readonly name: string;
  readonly unit?: string;
  readonly isDoubtful?: true;
  /** 0 without a number, 1 for 一、, 2 for (一), 3 for 1., 4 for (1), 5 for A. */
  readonly depth: number;
  /** The number itself, where it is in digits: 11 of "11.". */
  readonly ordinal?: number;
  readonly isPart: boolean;
  /** Whether it was put together of labels of which one repeats the other. */
  readonly isTwice?: true;
}

const numberings: readonly (readonly [RegExp, number])[] = [
  [/^[一二三四五六七八九十]{1,3}[、.．]\s*/, 1],
  [/^[(（][一二三四五六七八九十]{1,3}[)）][、.．]?\s*/, 2],
  [/^\d{1,3}(?:[、．]\s*|\.\s+|\.(?!\d))/, 3],
  [/^(?:[(（]\d{1,3}[)）]|\d{1,3}[)）]|[①-⑳])[、.．]?\s*/, 4],
  [/^[A-H](?:[、.．]\s*|\s+)(?=\p{Script=Han})/u, 5],
];
const part = /^(?:其\s*中\s*[:：、,，]?|#+|＃+|[[【]?其\s*中[\]】]?\s*[:：])\s*/;
/** 其中 by itself: what is a part stands below it. */
export const isBarePart = (text: string) => /^[[【]?其\s*中[\]】]?\s*[:：]?$/.test(text.trim());
const inner = /^(?:[-—–·●•★☆▲△◆*※]+)\s*(?=[\p{Script=Han}A-Za-z(（])/u;
const han = /\p{Script=Han}/u;

/**
 * 双语 · The Chinese of a label in two languages: 总人口 of "总人口 Total Population".
 *
 * Latin letters within the Chinese stay: 人均GDP, PM2.5浓度.
 */
export const chineseOf: (text: string) => string = remember((text: string): string => {
  const last = lastHan(text);
  if (last < 0) return text;
  const tail = text.slice(last + 1);
  const foreign = translated.test(tail) ? tail.search(/[A-Za-z]/) : tail.length;
  return text.slice(0, last + 1) + tail.slice(0, foreign).trimEnd();
});

/** Words as a translation has them: a capital and small letters, which no unit or short form has. */
const translated = /[A-Z][a-z]{2}/;

function lastHan(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) if (han.test(text[at] ?? '')) return at;
  return -1;
}

/** 名称 · Takes number, 其中, unit and foreign words off the label of a row or a header. */
export const readName: (text: string) => NameRead = remember((text: string): NameRead => {
  const visible = visibleText(chineseOf(text));
  const numbered = numberings.find(([form]) => form.test(visible));
  const unnumbered = numbered ? visible.replace(numbered[0], '') : visible;
  const ordinal = ordinalOf(visible.slice(0, visible.length - unnumbered.length));
  const isPart = part.test(unnumbered);
  const label = unnumbered.replace(part, '').replace(inner, '');
  const { name, unit, isDoubtful } = splitName(label);
  return {
    name,
    ...(unit === undefined ? {} : { unit }),
    ...(isDoubtful ? { isDoubtful } : {}),
    depth: numbered?.[1] ?? 0,
    ...(ordinal === undefined ? {} : { ordinal }),
    isPart: isPart || unnumbered !== visible.trimStart() ? isPart : false,
  };
});

const firstCircled = '①'.charCodeAt(0);

function ordinalOf(number: string): number | undefined {
  const digits = /\d+/.exec(number)?.[0];
  if (digits !== undefined) return Number(digits);
  return /[①-⑳]/.test(number) ? number.charCodeAt(0) - firstCircled + 1 : undefined;
}
