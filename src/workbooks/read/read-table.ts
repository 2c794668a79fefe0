import { parseArea, type TableArea } from '../../core/model/index.js';
import type { Package } from '../package/index.js';
import {
  attribute,
  mainNamespaces,
  once,
  place,
  scanXml,
  textOf,
  wholeAttribute,
  type Cursor,
  type PartShape,
} from '../xml/index.js';
import { autoFilter, isFilterCriterion } from './filter-criterion.js';
import { unescapeText } from './unescape-text.js';

/** A table, and whether its filter is on. */
export interface TableContent {
  readonly table: TableArea;
  readonly isFiltered: boolean;
}

type Head = Omit<TableArea, 'columns' | 'calculated'>;

const calculatedFormula = place('calculatedColumnFormula');
const column = place('tableColumn', once(calculatedFormula));
const shape: PartShape = {
  namespaces: mainNamespaces,
  root: place('table', autoFilter, once(place('tableColumns', column))),
  nowhereElse: new Set(['table', 'tableColumns', 'tableColumn']),
};

/** The table that a table part describes; undefined where it does not say where the table stands. */
export async function readTablePart(
  source: Package,
  part: string,
): Promise<TableContent | undefined> {
  const columns: string[] = [];
  const calculated: (string | undefined)[] = [];
  let head: Head | undefined;
  let isFiltered = false;
  await scanXml(
    { part, chunks: source.chunks(part), shape },
    {
      open: (cursor) => {
        const { place: element } = cursor;
        if (element === shape.root) head = tableHead(cursor);
        if (element === column) {
          source.keep();
          columns.push(unescapeText(attribute(cursor, 'name') ?? ''));
        }
        isFiltered ||= isFilterCriterion(element);
        return element === calculatedFormula;
      },
      close: (cursor) => {
        if (cursor.place === calculatedFormula) calculated[columns.length - 1] = textOf(cursor);
      },
    },
  );
  const filled = columns.map((_, at) => calculated[at]);
  return head && { table: { ...head, columns, calculated: filled }, isFiltered };
}

function tableHead(cursor: Cursor): Head | undefined {
  const area = parseArea(attribute(cursor, 'ref') ?? '');
  const headerRows = wholeAttribute(cursor, 'headerRowCount') ?? 1;
  const totalsRows = wholeAttribute(cursor, 'totalsRowCount') ?? 0;
  if (!area || Number.isNaN(headerRows + totalsRows)) return undefined;
  const name = attribute(cursor, 'displayName') ?? attribute(cursor, 'name') ?? '';
  return { name: unescapeText(name), area, headerRows, totalsRows };
}
