/** 评级 · The classes of progress; words for them stand in messages. */
export const ratingClasses = [
  'unrated',
  'inapplicable',
  'not-due',
  'exceeded',
  'met',
  'met-on-estimate',
  'breached',
  'missed',
  'undetermined',
  'regressing',
  'lagging',
  'accelerate',
  'on-track',
] as const;
export type RatingClass = (typeof ratingClasses)[number];
