/** A function that answers once for each object that it is asked about; the answer goes when the object goes. */
export function onceForEach<Key extends object, Answer>(
  answer: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new WeakMap<Key, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Answer;
    const now = answer(key);
    known.set(key, now);
    return now;
  };
}
