import { paceThresholds, slack } from '../../../src/core/ratings/index.js';

test('the thresholds are those of the Eurostat family', () => {
  expect(paceThresholds).toEqual([
    { class: 'on-track', pace: 0.95 },
    { class: 'accelerate', pace: 0.6 },
    { class: 'lagging', pace: 0 },
  ]);
  expect(slack).toBe(1e-9);
});
