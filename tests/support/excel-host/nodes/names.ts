import type { Desk } from '../desk.js';
import { node, told, type Node } from '../node.js';

/** NamedItemCollection: the names of the workbook, or those local to one sheet. */
export function namesNode({ book }: Desk, sheet?: string): Node {
  const own = book.names.filter((name) => name.sheet === sheet);
  const items = own.map(({ name, refersTo }) =>
    node({
      id: name,
      properties: {
        Name: told(() => name),
        Formula: told(() => `=${refersTo}`),
        Scope: told(() => (sheet === undefined ? 'Workbook' : 'Worksheet')),
      },
    }),
  );
  return node({ items: () => items });
}
