/** 评级 · The classes of progress; words for them stand in messages. */
export const ratingClasses = [
  'unrated',
  'exceeded',
  'met',
  'breached',
  'missed',
  'undetermined',
  'regressing',
  'lagging',
  'accelerate',
  'on-track',
] as const;
export type RatingClass = (typeof ratingClasses)[number];
