import { blockText } from './block-text.js';

/** The pages of reference that links of the pane lead to. */
const reference = /^((?:rules|functions)\.[A-Za-z-]+\.html)(#.*)?$/;

const pages = new Map<string, string>();

/** 参考页 · Opens a page of reference from its block, where a click is on a link to one. */
export function openReference(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const [, name, section = ''] = reference.exec(link?.getAttribute('href') ?? '') ?? [];
  if (name === undefined) return;
  event.preventDefault();
  window.open(`${addressOf(name)}${section}`);
}

function addressOf(name: string): string {
  const known = pages.get(name);
  if (known !== undefined) return known;
  const address = URL.createObjectURL(new Blob([blockText(name)], { type: 'text/html' }));
  pages.set(name, address);
  return address;
}
