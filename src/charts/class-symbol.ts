import type { RatingClass } from '../core/ratings/index.js';

const symbols: Readonly<Record<RatingClass, string>> = {
  met: '√',
  'on-track': '●',
  accelerate: '▲',
  lagging: '▼',
  regressing: '◆',
  missed: '×',
  breached: '×',
  exceeded: '■',
  unrated: '－',
  undetermined: '○',
};

/** The sign beside the word of a class, of a shape that every Chinese font has. */
export function classSymbol(rating: RatingClass): string {
  return symbols[rating];
}
