import type { RatingClass } from '../core/ratings/index.js';

const symbols: Readonly<Record<RatingClass, string>> = {
  met: '√',
  'met-on-estimate': '√',
  'on-track': '●',
  accelerate: '▲',
  lagging: '▼',
  regressing: '◆',
  missed: '×',
  breached: '×',
  exceeded: '■',
  unrated: '－',
  inapplicable: '－',
  'not-due': '○',
  undetermined: '○',
};

/** The sign beside the word of a class, of a shape that every Chinese font has. */
export function classSymbol(rating: RatingClass): string {
  return symbols[rating];
}
