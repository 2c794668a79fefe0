import { ratingWord, type Messages } from '../messages/index.js';
import type { MatrixCell, MatrixUnit } from './matrix.js';
import { ratingTone, type RatingTone } from './rating-tone.js';

/** The rating of a cell; empty where it has none. */
export function cellRating({ state, result }: MatrixCell, { language }: Messages): string {
  return result && isRated(state) ? ratingWord(result, language) : '';
}

/** How a cell stands; empty where nothing is against it. */
export function cellState({ state }: MatrixCell, { desk }: Messages): string {
  return state === 'clear' ? '' : desk.matrix.states[state];
}

/** The tone of a cell by its rating; without one it is not coloured. */
export function cellTone({ state, result }: MatrixCell): RatingTone {
  return result && isRated(state) ? ratingTone(result.class) : 'mute';
}

/** The name by which a unit stands in the matrix. */
export function matrixUnitText({ unit, region, file }: MatrixUnit): string {
  return unit ?? region ?? file;
}

function isRated(state: MatrixCell['state']): boolean {
  return state !== 'missing' && state !== 'inapplicable';
}
