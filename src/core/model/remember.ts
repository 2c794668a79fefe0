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
  let lastKey: Key | undefined;
  let lastAnswer: Answer | undefined;
  const lookUp = (key: Key): Answer => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Answer;
    if (known.size >= most) known.clear();
    const now = answer(key);
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
