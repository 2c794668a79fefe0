import { parseArea } from '../../core/model/index.js';
import type { TableArea } from '../../core/model/index.js';
import { readFailure } from '../package/index.js';
import type { Package } from '../package/index.js';
import { attribute, nameKey, scanXml, textOf, wholeAttribute } from '../xml/index.js';
import type { Cursor } from '../xml/index.js';
import { isFilterCriterion } from './filter-criterion.js';
import { unescapeText } from './unescape-text.js';

/** A table, and whether its filter is on. */
export interface TableContent {
  readonly table: TableArea;
  readonly isFiltered: boolean;
}

const root = nameKey('table');
const column = nameKey('tableColumn');
const calculatedFormula = nameKey('calculatedColumnFormula');
const shownNameKey = nameKey('displayName');
const nameAttribute = nameKey('name');
const areaKey = nameKey('ref');
const headerRowsKey = nameKey('headerRowCount');
const totalsRowsKey = nameKey('totalsRowCount');

/** The table that a table part describes. */
export async function readTable(source: Package, part: string): Promise<TableContent> {
  const columns: string[] = [];
  const calculated: (string | undefined)[] = [];
  let head: Omit<TableArea, 'columns' | 'calculated'> | undefined;
  let isFiltered = false;
  await scanXml(part, source.chunks(part), {
    open: (cursor) => {
      const { key } = cursor;
      if (key === root) head = tableHead(cursor);
      if (key === column) {
        source.keep();
        columns.push(unescapeText(attribute(cursor, nameAttribute) ?? ''));
      }
      isFiltered ||= isFilterCriterion(cursor);
      return key === calculatedFormula;
    },
    close: (cursor) => {
      if (cursor.key === calculatedFormula) calculated[columns.length - 1] = textOf(cursor);
    },
  });
  if (!head) throw readFailure('malformed-xml', { part });
  return {
    table: { ...head, columns, calculated: columns.map((_, at) => calculated[at]) },
    isFiltered,
  };
}

function tableHead(cursor: Cursor): Omit<TableArea, 'columns' | 'calculated'> {
  const area = parseArea(attribute(cursor, areaKey) ?? '');
  if (!area) throw readFailure('malformed-xml', { part: cursor.part });
  const name = attribute(cursor, shownNameKey) ?? attribute(cursor, nameAttribute) ?? '';
  return {
    name: unescapeText(name),
    area,
    headerRows: wholeAttribute(cursor, headerRowsKey) ?? 1,
    totalsRows: wholeAttribute(cursor, totalsRowsKey) ?? 0,
  };
}
