import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const files = globSync('src/**/*.{ts,tsx}');
const exported =
  /^export (?:declare )?(?:async )?(?:function\*?|const|class|interface|type) (?!\{)(\w+)/gm;

/** The words of a language are called like what they word, in both languages. */
const isWords = (file: string) => /^src\/messages\//.test(file);

test('a name is exported once, so that a search finds the one thing that it is', () => {
  const places = new Map<string, Set<string>>();
  for (const file of files.filter((each) => !isWords(each))) {
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(exported)) {
      places.set(name, new Set([...(places.get(name) ?? []), file]));
    }
  }
  expect(places.size).toBeGreaterThan(2000);
  const twins = [...places].flatMap(([name, some]) => (some.size > 1 ? [[name, ...some]] : []));
  expect(twins).toEqual([]);
});
