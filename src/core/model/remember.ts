/** How long the questions may be together: ten thousand texts as long as a cell holds would fill the memory. */
const mostCharacters = 2_000_000;

/**
 * A function that answers each question once and remembers the answer, up to a number of questions.
 *
 * Cells often repeat the one above: the question just asked is not looked up again.
 */
export function remember<Key, Answer>(
  answer: (key: Key) => Answer,
  most = 10_000,
): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  let characters = 0;
  let lastKey: Key | undefined;
  let lastAnswer: Answer | undefined;
  const lookUp = (key: Key): Answer => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Answer;
    const now = answer(key);
    const length = typeof key === 'string' ? key.length : 0;
    if (known.size >= most || characters + length > mostCharacters) {
      known.clear();
      characters = 0;
    }
    characters += length;
    known.set(key, now);
    return now;
  };
  return (key) => {
    if (key === lastKey && lastAnswer !== undefined) return lastAnswer;
    lastAnswer = lookUp(key);
    lastKey = key;
    return lastAnswer;
  };
}
