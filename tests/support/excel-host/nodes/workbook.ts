import type { Desk } from '../desk.js';
import { node, told, type Node } from '../node.js';
import { namesNode } from './names.js';
import { rangeNode } from './range.js';
import { sheetsNode } from './sheet.js';
import { tablesNode } from './table.js';

/** Workbook: the root of everything that the host holds. */
export function workbookNode(desk: Desk): Node {
  const { book } = desk;
  const selected = () => rangeNode(desk, book.active, book.selection);
  return node({
    properties: {
      Application: told(() => applicationNode()),
      Name: told(() => book.name),
      Names: told(() => namesNode(desk)),
      Protection: told(() => node({ properties: { Protected: told(() => book.isProtected) } })),
      Tables: told(() => tablesNode(desk, book.sheets)),
      Worksheets: told(() => sheetsNode(desk)),
    },
    methods: {
      GetActiveCell: () => {
        const { top, left } = book.selection;
        return rangeNode(desk, book.active, { top, left, bottom: top, right: left });
      },
      GetSelectedRange: selected,
    },
  });
}

function applicationNode(): Node {
  const done = () => undefined;
  return node({ methods: { Calculate: done, SuspendScreenUpdatingUntilNextSync: done } });
}
