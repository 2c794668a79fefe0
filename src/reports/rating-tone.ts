import type { RatingClass } from '../core/ratings/index.js';

/** 色调 · How a rating is coloured beside its word: well, to be watched, badly, or not rated. */
export type RatingTone = 'good' | 'doubt' | 'bad' | 'mute';

const tones: Readonly<Record<RatingClass, RatingTone>> = {
  ...{ met: 'good', 'met-on-estimate': 'good', 'on-track': 'good' },
  ...{ accelerate: 'doubt', undetermined: 'doubt' },
  ...{ lagging: 'bad', regressing: 'bad', missed: 'bad', breached: 'bad', exceeded: 'bad' },
  ...{ unrated: 'mute', inapplicable: 'mute', 'not-due': 'mute' },
};

/** The tone of a rating. */
export function ratingTone(rating: RatingClass): RatingTone {
  return tones[rating];
}
