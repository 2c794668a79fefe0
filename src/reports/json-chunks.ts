/**
 * The JSON text of plain data in pieces, so that a long report is never one string.
 *
 * Lists and objects come item by item down to a depth; below it an item is one piece. Any
 * iterable is a list, so that its items need not exist all at once.
 */
export function* jsonChunks(value: unknown, depth: number, indent = ''): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    yield jsonText(value).replaceAll('\n', `\n${indent}`);
    return;
  }
  const isList = Symbol.iterator in value;
  const [open, close] = isList ? '[]' : '{}';
  const inner = `${indent}  `;
  let before = `${open}\n${inner}`;
  for (const [name, item] of isList ? listed(value as Iterable<unknown>) : namedItems(value)) {
    yield before + name;
    yield* jsonChunks(item, depth - 1, inner);
    before = `,\n${inner}`;
  }
  yield before.startsWith(',') ? `\n${indent}${close}` : `${open}${close}`;
}

function* listed(items: Iterable<unknown>): Generator<readonly [name: string, item: unknown]> {
  for (const item of items) yield ['', item];
}

function namedItems(value: object): readonly (readonly [name: string, item: unknown])[] {
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([name, item]) => [`${jsonText(name)}: `, item]);
}

/** What JSON leaves as it is, and a terminal would obey: escaped, so that it means the same and does nothing. */
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(obeyed, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
