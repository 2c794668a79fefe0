import { parseShard, shardOf } from '../../../src/batch/settings/shard.js';

test.each(['0/4', '5/4', '1', '1/0', 'a/b', '1/4/2', ' 1/4', '-1/4', '1.5/4'])(
  '%j is no shard',
  (text) => {
    expect(parseShard(text)).toBeUndefined();
  },
);

test('shards share out every file once, and differ by one at most', () => {
  const files = Array.from({ length: 10 }, (_, index) => index);
  const shards = [1, 2, 3, 4].map((index) => shardOf(files, { index, count: 4 }));
  expect(shards.flat().sort((a, b) => a - b)).toEqual(files);
  expect(shards.map(({ length }) => length)).toEqual([3, 3, 2, 2]);
});

test('a shard may be left without files', () => {
  expect(shardOf(['a'], { index: 2, count: 2 })).toEqual([]);
});
