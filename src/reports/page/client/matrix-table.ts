import type { PageCell, PageMatrix, Pair } from '../page-data.js';
import { make } from './make.js';
import { told } from './told.js';

/** So many lines are shown at once; the others come by the button. */
const shownAtOnce = 200;

/** So many indicators are still read on an upright page. */
const mostUpright = 8;

/** What the matrix of a plan is called, what stands in its corner, and on its button. */
export interface MatrixWords {
  readonly title: Pair;
  readonly corner: Pair;
  readonly more: Pair;
}

/** 指标一览 · The indicators of a plan by unit, in a region of its own that scrolls both ways. */
export function matrixTable(matrix: PageMatrix, words: MatrixWords): HTMLElement {
  const body = make('tbody');
  const more = make('button', { type: 'button', class: 'more' }, [told(words.more)]);
  let shown = 0;
  const extend = (): void => {
    const next = matrix.units.slice(shown, shown + shownAtOnce);
    body.append(...next.map((unit) => unitRow(unit, matrix.kinds)));
    shown += next.length;
    more.hidden = shown >= matrix.units.length;
  };
  more.addEventListener('click', extend);
  extend();
  const table = make('table', {}, [tableHead(matrix, words), body]);
  const name = [...words.title, ...matrix.plan].filter((part) => part !== '').join(' · ');
  const region = { class: 'matrix', role: 'region', tabindex: '0', 'aria-label': name };
  const plan = matrix.plan[0] === '' ? [] : [make('h3', {}, [told(matrix.plan)])];
  const width = { class: matrix.indicators.length > mostUpright ? 'is-wide' : 'is-upright' };
  return make('div', width, [...plan, make('div', region, [table]), more]);
}

/** The indicators, with a row of headings above them where the plan has any. */
function tableHead({ indicators, groups }: PageMatrix, { corner }: MatrixWords): HTMLElement {
  const isGrouped = groups.length > 0;
  const over = isGrouped ? { rowspan: '2' } : {};
  const first = make('th', { scope: 'col', class: 'corner', ...over }, [told(corner)]);
  const names = indicators.map((name) => make('th', { scope: 'col' }, [told(name)]));
  if (!isGrouped) return make('thead', {}, [make('tr', {}, [first, ...names])]);
  const headings = groups.map(({ name, count }) => {
    const look = { class: 'group', colspan: String(count) };
    return name[0] === ''
      ? make('td', look)
      : make('th', { scope: 'colgroup', ...look }, [told(name)]);
  });
  return make('thead', {}, [make('tr', {}, [first, ...headings]), make('tr', {}, names)]);
}

function unitRow(
  { name, workbook, cells }: PageMatrix['units'][number],
  kinds: PageMatrix['kinds'],
): HTMLElement {
  const label = workbook === null ? name : make('a', { href: `#workbook-${workbook}` }, [name]);
  const kindsOfRow = cells.flatMap((kind) => kinds[kind] ?? []);
  return make('tr', {}, [make('th', { scope: 'row' }, [label]), ...kindsOfRow.map(matrixCell)]);
}

function matrixCell({ tone, state, rating, said }: PageCell): HTMLElement {
  const parts = [
    ...(rating[0] === '' ? [] : [make('span', { class: 'rating' }, [told(rating)])]),
    ...(said[0] === '' ? [] : [make('span', { class: 'said' }, [told(said)])]),
  ];
  return make('td', { class: `tone-${tone} is-${state}` }, parts);
}
