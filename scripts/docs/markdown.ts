/**
 * Text as Markdown shows it literally, on one line: whatever could be read as markup is escaped.
 *
 * Line breaks and control characters become spaces, so no text leaves its cell or its paragraph.
 */
export function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .trim();
}

/** Text as code; it holds no backtick, pipe or line break, for it is used for ids and addresses. */
export function code(text: string): string {
  const kept = text.replace(/[`|]|[\p{Cc}\p{Cf}\u2028\u2029]/gu, '');
  return kept === '' ? '' : `\`${kept}\``;
}

/** A table; its cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map(() => '---');
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A list; its items are Markdown already. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A heading that links can name by id. */
export function heading(level: 2 | 3 | 4, text: string, id?: string): string {
  const anchor = id === undefined ? '' : `<a id="${id}"></a>\n\n`;
  return `${anchor}${'#'.repeat(level)} ${text}`;
}

/** A page from its parts, parted by blank lines; parts without text are left out. */
export function page(title: string, parts: readonly string[]): string {
  const note = '<!-- Made by `npm run docs`; edit the definitions, not this file. -->';
  return `${[`# ${title}`, note, ...parts].filter((part) => part !== '').join('\n\n')}\n`;
}
