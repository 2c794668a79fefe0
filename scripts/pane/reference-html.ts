import type { Language } from '../../src/core/model/index.js';

const style = `:root{color-scheme:light dark}body{font:14px/1.6 "Segoe UI","Microsoft YaHei",sans-serif;max-width:60em;margin:1em auto;padding:0 1em}
a{color:LinkText}code{font-family:Consolas,monospace;overflow-wrap:anywhere}.wide{overflow-x:auto}:target{scroll-margin-top:1em}
table{border-collapse:collapse;margin:.5em 0}th,td{border:1px solid #8886;padding:.25em .5em;text-align:start;vertical-align:top}`;

/**
 * A generated reference page as HTML that ships beside the pane.
 *
 * Understands what our own pages are written in: headings, anchors, tables, lists and paragraphs.
 */
export function referenceHtml(markdown: string, language: Language): string {
  const blocks = markdown.trim().split(/\n{2,}/);
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? '';
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="viewport" content="width=device-width"><title>${inline(title)}</title>`,
    `<style>${style}</style></head><body><main>`,
    ...blocks.map(blockHtml),
    '</main></body></html>\n',
  ].join('\n');
}

function blockHtml(block: string): string {
  const heading = /^(#+) (.*)$/.exec(block);
  if (heading) {
    const level = heading[1]?.length ?? 1;
    return `<h${level}>${inline(heading[2] ?? '')}</h${level}>`;
  }
  if (block.startsWith('<')) return block;
  if (block.startsWith('|')) return tableHtml(block.split('\n'));
  if (block.startsWith('- ')) return `<ul>${block.split('\n').map(itemHtml).join('')}</ul>`;
  return `<p>${inline(block)}</p>`;
}

function itemHtml(line: string): string {
  return `<li>${inline(line.replace(/^- /, ''))}</li>`;
}

function tableHtml([head = '', , ...rows]: readonly string[]): string {
  const body = rows.map((row) => rowHtml(row, 'td')).join('');
  return `<div class="wide"><table><thead>${rowHtml(head, 'th')}</thead><tbody>${body}</tbody></table></div>`;
}

function rowHtml(line: string, tag: 'th' | 'td'): string {
  const cells = line.split(/(?<!\\)\|/).slice(1, -1);
  return `<tr>${cells.map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`).join('')}</tr>`;
}

/** Text of a page: `&` and `<` are escaped in it already. */
function inline(text: string): string {
  return text
    .replace(/`([^`]*)`/g, '<code>$1</code>')
    .replace(/(?<!\\)\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/(?<!\\)\[([^\]]*)\]\((#[^)]*)\)/g, '<a href="$2">$1</a>')
    .replace(/\\([\\`*_[\]|~])/g, '$1');
}
