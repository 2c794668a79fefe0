import { workerFlags } from '../../../src/batch/run/worker-flags.js';

test('a flag that a version of V8 does not know is not given to it', () => {
  expect(workerFlags('11.3.244.8-node.38')).toContain('--interrupt-budget=270000');
  expect(workerFlags('12.4.254.21-node.57')).toEqual(['--no-parallel-scavenge']);
  expect(workerFlags('13.6.233.17-node.53')).toEqual(['--no-parallel-scavenge']);
});
