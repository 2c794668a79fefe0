import { pairedNames } from '../../../src/core/layouts/paired-names.js';

test('two indicators in one name share its end', () => {
  expect(pairedNames('职工养老保险/居民养老保险参保人数')).toEqual([
    '职工养老保险参保人数',
    '居民养老保险参保人数',
  ]);
  expect(pairedNames('甲/乙丙')).toBeUndefined();
});
