/** 块 · The text of a block of the page by its name: a program or a page that is kept until it is wanted. */
export function blockText(name: string): string {
  const text = document.getElementById(name)?.textContent;
  if (typeof text !== 'string') throw new Error(`no block ${name}`);
  return text;
}
