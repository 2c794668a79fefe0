import type { ChartTable } from '../../../charts/chart-tables.js';
import { make } from './make.js';

/** A chart as part of the page: its text is read as SVG, never as HTML. */
export function drawing(svg: string): Node {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return document.importNode(documentElement, true);
}

/** The table of a chart. */
export function figureTable({ caption, columns, rows }: ChartTable): HTMLTableElement {
  const heads = columns.map((column) => make('th', { scope: 'col' }, [column]));
  const lines = rows.map((row) =>
    make(
      'tr',
      {},
      row.map((text) => make('td', {}, [text])),
    ),
  );
  return make('table', { class: 'figures' }, [
    make('caption', {}, [caption]),
    make('thead', {}, [make('tr', {}, heads)]),
    make('tbody', {}, lines),
  ]);
}
