import type { PageHead, PageWorkbook } from '../page-data.js';

/** Everything that the page was given as data. */
export interface PageContents {
  readonly head: PageHead;
  readonly workbooks: readonly PageWorkbook[];
}

/** Reads the data blocks of the page. */
export function readContents(): PageContents {
  const blocks = (name: string) => [...document.querySelectorAll(`script.${name}`)];
  const parse = (block: Element | undefined): unknown => JSON.parse(block?.textContent ?? 'null');
  return {
    head: parse(blocks('head')[0]) as PageHead,
    workbooks: blocks('workbook').map((block) => parse(block) as PageWorkbook),
  };
}
