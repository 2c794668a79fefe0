/** What sentences are filled in with on the page: names in braces, numbers where they are reckoned with. */
const facts = {
  ...{ part: '{part}', path: '{path}', code: '{code}', rule: '{rule}', reason: '{reason}' },
  ...{ option: '{option}', value: '{value}', allowed: '{allowed}', plan: '{plan}' },
  ...{ nearest: '{nearest}', limit: 512 * 2 ** 20 },
};
const inOrder = ['{1}', '{2}', '{3}', '{4}'];

/**
 * Every sentence of some words by its dotted name, in order.
 *
 * Sentences with facts (failures) are filled in by name, all others in order. A fact that is not
 * known here is an error, so that no sentence goes unread.
 */
export function flatWords(name: string, words: unknown): ReadonlyMap<string, string> {
  return new Map(sentences(name, words));
}

function* sentences(name: string, words: unknown): Iterable<readonly [string, string]> {
  if (typeof words === 'string') return yield [name, words];
  if (typeof words === 'function') return yield [name, filledIn(name, words as Sentence)];
  for (const [part, inner] of Object.entries(words ?? {})) {
    yield* sentences(`${name}.${part}`, inner);
  }
}

type Sentence = (...filling: readonly unknown[]) => string;

function filledIn(name: string, sentence: Sentence): string {
  const text = name.startsWith('failures.') ? sentence(facts) : sentence(...inOrder);
  if (/undefined|NaN|\[object/.test(text)) {
    throw new Error(`${name} says “${text}”: add its fact to scripts/docs/flat-words.ts.`);
  }
  return text;
}
