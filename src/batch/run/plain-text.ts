const infinity = '\u221e';
/** Asking about every value is slow, and open ends are rare: JSON says null of them. */
const mayHoldOpenEnd = /"(?:low|high)":null/;

/** Plain data as JSON text; an open end of an interval, which JSON cannot say, is written as a sign. */
export function plainText(value: unknown): string {
  const text = JSON.stringify(value);
  if (!mayHoldOpenEnd.test(text)) return text;
  return JSON.stringify(value, (_, item: unknown) => {
    if (item === Infinity) return infinity;
    return item === -Infinity ? `-${infinity}` : item;
  });
}

/** The data that such a text holds. */
export function parsePlain(text: string): unknown {
  if (!text.includes(infinity)) return JSON.parse(text);
  return JSON.parse(text, (name, item: unknown) => {
    if (name !== 'high' && name !== 'low') return item;
    if (item === infinity) return Infinity;
    return item === `-${infinity}` ? -Infinity : item;
  });
}
