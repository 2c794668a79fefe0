import { findingFilter } from './finding-filter.js';
import { findingTable } from './finding-table.js';
import { matrixTable } from './matrix-table.js';
import { readContents } from './page-contents.js';
import { switches } from './switches.js';
import { whenOpened } from './when-opened.js';
import { workbookParts } from './workbook-parts.js';

const { head, workbooks } = readContents();

document.querySelector('.switches')?.append(...switches(head));

document
  .querySelector('.matrices')
  ?.append(
    ...head.matrices.map((matrix) =>
      matrixTable(matrix, { ...head.matrix, more: head.words.more }),
    ),
  );

const table = findingTable(head);
const ofWorkbooks = workbooks.flatMap((workbook) => workbook.findings);
const findings = [...head.across, ...ofWorkbooks, ...head.fixed];
const filter = findingFilter(findings, head, table.show);
document.querySelector('.findings')?.append(filter, table.element);

document.querySelectorAll<HTMLDetailsElement>('.workbook').forEach((details, index) => {
  const workbook = workbooks[index];
  if (workbook) whenOpened(details, () => workbookParts(workbook, head));
});

/** A link to a workbook opens it. */
function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (!(target instanceof HTMLDetailsElement)) return;
  target.open = true;
  target.querySelector('summary')?.focus();
}

addEventListener('hashchange', openTarget);
openTarget();

/* On paper the whole tree of units is shown. */
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.tree details')) {
    details.open = true;
  }
});
