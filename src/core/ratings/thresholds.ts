/**
 * 评级界限 · Least pace (R = P / E) of each class before the deadline, from the best class down.
 *
 * 0.95, 0.60 and 0 as in the Eurostat family (Open SDG, Statistics Canada); below all of them
 * progress is regressing.
 */
export const paceThresholds = [
  { class: 'on-track', pace: 0.95 },
  { class: 'accelerate', pace: 0.6 },
  { class: 'lagging', pace: 0 },
] as const;

/** 容差 · How far a number may miss a threshold of the rating and still reach it. */
export const slack = 1e-9;
