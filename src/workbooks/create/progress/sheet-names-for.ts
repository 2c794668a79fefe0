import { printable } from '../../../reports/printable.js';

/** Excel takes no longer name of a sheet. */
const longest = 31;

/** 工作表名 · Names for sheets that Excel takes, each one once whatever the case; a repeated one is numbered. */
export function sheetNamesFor(names: readonly string[]): readonly string[] {
  const taken = new Set<string>(['history']);
  return names.map((name) => {
    const clean = allowed(name);
    let found = clean;
    for (let at = 2; taken.has(found.toLowerCase()); at += 1) found = numbered(clean, at);
    taken.add(found.toLowerCase());
    return found;
  });
}

function numbered(name: string, at: number): string {
  const mark = `(${at})`;
  return `${cut(name, longest - mark.length)}${mark}`;
}

function allowed(name: string): string {
  const plain = printable(name)
    .replace(/[[\]:*?/\\]/g, '_')
    .replaceAll("'", '’')
    .trim();
  return plain === '' ? '_' : cut(plain, longest);
}

/** Half of a character is none. */
function cut(text: string, most: number): string {
  const characters = [...text];
  while (characters.join('').length > most) characters.pop();
  return characters.join('');
}
