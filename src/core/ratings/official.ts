import type { OfficialScheme } from '../catalogue/index.js';
import type { RatingClass } from './classes.js';
import type { Progress } from './progress.js';
import { slack } from './thresholds.js';

/** 官方评级用语 · What the official words say where they say it differently from our classes. */
export const officialRatings = [
  'achieved-early',
  'achieved',
  'ahead',
  'as-expected',
  'behind',
  'regressed',
  'unfinished',
] as const;
export type OfficialRating = (typeof officialRatings)[number];

/**
 * 官方评级 · The official word for a class of progress; undefined where the word is the same.
 *
 * Met is early before the deadline; on track is ahead from the pace that the office declares, and never
 * where there is no pace.
 *
 * @example officialRating({ class: 'on-track', pace: 1.1, isEarly: true }, { ahead: 1.05 }) //=> 'ahead'
 */
export function officialRating(
  { class: rating, pace, isEarly }: Pick<Progress, 'class' | 'pace' | 'isEarly'>,
  { ahead }: OfficialScheme,
): OfficialRating | undefined {
  switch (rating) {
    case 'met':
      return isEarly ? 'achieved-early' : 'achieved';
    case 'on-track':
      return pace !== undefined && pace >= ahead - slack ? 'ahead' : 'as-expected';
    case 'accelerate':
    case 'lagging':
      return 'behind';
    case 'regressing':
      return 'regressed';
    case 'missed':
      return 'unfinished';
    default:
      return undefined;
  }
}

const classes: Readonly<Record<string, readonly RatingClass[]>> = {
  'achieved-early': ['met'],
  achieved: ['met'],
  'met-on-estimate': ['met'],
  ahead: ['on-track'],
  'as-expected': ['on-track'],
  behind: ['accelerate', 'lagging'],
  regressed: ['regressing'],
  unfinished: ['missed'],
};

/** Whether a word of rating, by its id, is what the official words or an estimate say for a class. */
export function isWordFor(id: string, rating: string): boolean {
  return (classes[id] ?? []).some((each) => each === rating);
}
