/** A function that answers each question once and remembers the answer, up to a number of questions. */
export function remember<Key, Answer>(
  answer: (key: Key) => Answer,
  most = 10_000,
): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Answer;
    if (known.size >= most) known.clear();
    const now = answer(key);
    known.set(key, now);
    return now;
  };
}
