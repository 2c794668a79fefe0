import { targetLimits } from '../../../src/core/ratings/index.js';

test.each([
  ['rise', { lower: 10 }],
  ['floor', { lower: 10 }],
  ['annual', { lower: 10 }],
  ['fall', { upper: 10 }],
  ['ceiling', { upper: 10 }],
  ['cumulative', { lower: 10, upper: 20 }],
  ['band', { lower: 10, upper: 20 }],
  ['monitor', {}],
] as const)('%s with target 10 and upper limit 20', (kind, limits) => {
  expect(targetLimits({ kind, target: 10, upper: 20 })).toEqual(limits);
});
