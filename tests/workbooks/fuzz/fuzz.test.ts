import { fuzzOnce } from './fuzz.js';

const mutants = 600;

test('no mutant breaks the reader, and none is read otherwise than by a general parser', async () => {
  const complaints = [];
  for (let seed = 1; seed <= mutants; seed++) complaints.push(...(await fuzzOnce(seed)));
  expect(complaints).toEqual([]);
});
