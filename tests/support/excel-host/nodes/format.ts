import { node, told, type Node } from '../node.js';

/** RangeFormat: how cells look is accepted and forgotten. */
export function formatNode(): Node {
  const accepted = () => ({ get: () => null, set: () => undefined });
  const font = told(() => node({ properties: { Bold: accepted(), Color: accepted() } }));
  const fill = told(() => node({ properties: { Color: accepted() } }));
  const done = () => undefined;
  const looks = { WrapText: accepted(), ColumnWidth: accepted(), VerticalAlignment: accepted() };
  return node({
    properties: { ...looks, Font: font, Fill: fill },
    methods: { AutofitColumns: done, AutofitRows: done },
  });
}
