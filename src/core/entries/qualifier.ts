/** 约数 · What a word beside a number says of it: a lower bound, or about that much. */
export type Bound = 'at-least' | 'about';

/** A text without its qualifying words, and what they said. */
export interface Qualified {
  readonly text: string;
  readonly bound?: Bound;
}

const marks: readonly (readonly [Bound, RegExp])[] = [
  ['at-least', /^(?:大于或?等于|不少于|不低于|不小于|超过?|大于|多于|高于|至少|突破|逾|≥|≧|>=?)/],
  ['about', /^(?:大约|约为?|将近|接近|近|大概|~|≈)/],
  ['at-least', /(?:及?以上|\+)$/],
  ['about', /(?:左右|上下)$/],
  ['at-least', /(?!^)[余多](?=[万亿]|[^\d一二两三四五六七八九十百千]|$)/],
];

/** 约数 · Takes 约, 近, 超过, 余, 多, 以上, ≥ and the like off a number; the first one found counts. */
export function takeQualifier(original: string): Qualified {
  let text = original;
  let bound: Bound | undefined;
  for (const [meaning, mark] of marks) {
    if (mark.test(text)) bound ??= meaning;
    text = text.replace(mark, '').trim();
  }
  return bound === undefined ? { text } : { text, bound };
}
