import type { PageFinding, PageHead } from '../page-data.js';
import { inOrder, sortColumns, type FindingOrder, type SortColumn } from './finding-order.js';
import { findingRow } from './finding-row.js';
import { make } from './make.js';
import { told } from './told.js';

const pageLength = 100;

/** A table of findings: sorted by its heads, filled as far as one has asked for. */
export interface FindingTable {
  readonly element: HTMLElement;
  readonly show: (findings: readonly PageFinding[]) => void;
}

/** Makes a table of findings that is empty until it is given some. */
export function findingTable(head: PageHead): FindingTable {
  const { words } = head;
  let findings: readonly PageFinding[] = [];
  let order: FindingOrder = { column: 'severity', isDescending: false };
  let shown = 0;
  const body = make('tbody');
  const count = make('p', { role: 'status', class: 'quiet' });
  const more = make('button', { type: 'button', class: 'more' }, [told(words.more)]);
  const extend = () => {
    const next = findings.slice(shown, shown + pageLength);
    body.append(...next.map((finding) => findingRow(finding, head)));
    shown += next.length;
    more.hidden = shown >= findings.length;
    count.replaceChildren(told(words.shown), ` ${shown} / ${findings.length}`);
  };
  const refill = () => {
    findings = inOrder(findings, order, head);
    body.replaceChildren();
    shown = 0;
    extend();
  };
  const heads = tableHead(head, (column) => {
    order = { column, isDescending: order.column === column && !order.isDescending };
    refill();
    return order;
  });
  more.addEventListener('click', extend);
  const element = make('div', {}, [count, make('table', { class: 'list' }, [heads, body]), more]);
  return { element, show: (some) => ((findings = some), refill()) };
}

/** The heads of the columns, each a button that sorts and says so. */
function tableHead(
  { words }: PageHead,
  sortBy: (column: SortColumn) => FindingOrder,
): HTMLTableSectionElement {
  const cells = sortColumns.map((column) => {
    const button = make('button', { type: 'button' }, [told(words[column])]);
    const cell = make('th', { scope: 'col' }, [button]);
    button.addEventListener('click', () => {
      const { isDescending } = sortBy(column);
      for (const other of cells) other.removeAttribute('aria-sort');
      cell.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
    });
    return cell;
  });
  cells[0]?.setAttribute('aria-sort', 'ascending');
  return make('thead', {}, [make('tr', {}, cells)]);
}
