import { addInLinks, externalBooks } from '../expressions/index.js';
import {
  baseName,
  formulaAt,
  onceForEach,
  type Formula,
  type Sheet,
  type Workbook,
} from '../model/index.js';
import { contractCells } from '../submission/index.js';
import { atCell, fail, undecided, type Rule } from './rule.js';

type Facts = { readonly link: string };

/** 外部链接 · A cell of the contract, or something else in the workbook, points to another workbook. */
export const externalLink: Rule<'external-link', Facts> = {
  id: 'external-link',
  group: 'structure',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    const { workbook } = submission;
    const told = new Set<string>();
    for (const cell of contractCells(
      submission,
      (_, sheet) => holdsLinks(sheet),
      () => true,
    )) {
      const { place } = cell;
      const [book] = externalBooks(formulaAt(place.sheet, place)?.text ?? '');
      if (book === undefined) continue;
      const link = linkOf(book, workbook);
      told.add(link);
      yield fail(atCell(cell), { link });
    }
    const isUntold = workbook.unknown.has('external-links');
    if (isUntold) return yield undecided({}, 'not-told-by-source');
    for (const link of linksOf(workbook)) if (!told.has(link)) yield fail({}, { link });
  },
};

/** Few sheets have a formula that leads out of the workbook: only their cells are looked at one by one. */
const holdsLinks = onceForEach(({ columns }: Sheet): boolean =>
  columns.some((column) => column && [...column.formulas.values()].some(leadsOut)),
);

function leadsOut({ text }: Formula): boolean {
  return externalBooks(text).length > 0;
}

/** The file that a link leads to, without its folder; a number counts the links of the workbook. */
function linkOf(book: string, { externalLinks }: Workbook): string {
  return baseName(externalLinks[Number(book) - 1] ?? book);
}

function linksOf(workbook: Workbook): ReadonlySet<string> {
  if (workbook.externalLinks.length === 0) return new Set();
  const ours = addInLinks(workbook);
  const others = workbook.externalLinks.filter((_, index) => !ours.has(index + 1));
  return new Set(others.map(baseName));
}
