/** 约数 · What a word beside a number says of it: a lower bound, or about that much. */
export type Bound = 'at-least' | 'about';

/** A text without its qualifying words, and what they said. */
export interface Qualified {
  readonly text: string;
  readonly bound?: Bound;
}

const before: readonly (readonly [Bound, RegExp])[] = [
  [
    'at-least',
    /^(?:大于等于|大于或等于|不少于|不低于|不小于|超过|超|大于|多于|高于|至少|突破|逾|≥|≧|>=|>)/,
  ],
  ['about', /^(?:大约|约为|约|将近|接近|近|大概|~|≈)/],
];
const after: readonly (readonly [Bound, RegExp])[] = [
  ['at-least', /(?:及以上|以上|\+)$/],
  ['about', /(?:左右|上下)$/],
];
const between =
  /(?<=[\d一二两三四五六七八九十百千万亿])[余多](?=[万亿]|[^\d一二两三四五六七八九十百千]|$)/;

/** 约数 · Takes 约, 近, 超过, 余, 多, 以上, ≥ and the like off a number; the first one found counts. */
export function takeQualifier(original: string): Qualified {
  let text = original;
  let bound: Bound | undefined;
  for (const [meaning, pattern] of [...before, ...after, ['at-least', between] as const]) {
    const rest = text.replace(pattern, '').trim();
    if (rest !== text) bound ??= meaning;
    text = rest;
  }
  return bound === undefined ? { text } : { text, bound };
}
