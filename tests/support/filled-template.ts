import { builtInCatalogue, type Catalogue } from '../../src/core/catalogue/index.js';
import { newerPlans } from '../../src/core/catalogue/newer-plans.js';
import { address, formulaAt, parseArea, type Finding } from '../../src/core/model/index.js';
import { askedFields } from '../../src/core/rules/evidence/asked-fields.js';
import type { Submission } from '../../src/core/submission/index.js';
import { isBlank, placeOf } from '../../src/core/tables/index.js';
import { patchWorkbook } from '../../src/workbooks/patch/index.js';
import { checkBytes } from '../workbooks/create/check-bytes.js';

/** What somebody types into a cell that is asked for. */
export type Answer = string | number;

/** An asked cell: its column and its place. */
export type Asked = Pick<Finding, 'column' | 'sheet' | 'cell'> & {
  readonly submission: Submission;
};

const known: Catalogue = { plans: [...builtInCatalogue.plans, ...newerPlans] };

/** Types an answer into every cell that a check of the workbook asks for, and into the rows of 数据 that may stay blank. */
export async function filledBook(
  bytes: Uint8Array,
  answer: (asked: Asked) => Answer,
  catalogue: Catalogue = known,
): Promise<Uint8Array> {
  const { findings, submission } = await checkBytes(bytes, catalogue);
  const asked = findings.filter(({ rule, cell }) => rule === 'missing-value' && cell !== undefined);
  const open = openCells(submission).filter((one) => !asked.some((each) => isAt(each, one)));
  const cells = [...asked, ...open].map(({ sheet = '', cell = '', column = '' }) => {
    const { top, left } = parseArea(cell) ?? { top: 0, left: 0 };
    const content = { value: answer({ sheet, cell, column, submission }) };
    return { sheet, cell: { row: top, column: left, content } };
  });
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  const sheets = names.map((sheet) => ({
    sheet,
    cells: cells.filter((one) => one.sheet === sheet).map(({ cell }) => cell),
  }));
  const patched = await patchWorkbook(bytes, { sheets });
  if ('bytes' in patched) return patched.bytes;
  throw new Error('it cannot be filled in');
}

function openCells({ observations }: Submission): readonly Omit<Asked, 'submission'>[] {
  return observations.flatMap((observation) => {
    const { row } = observation;
    const blank = askedFields(observation, () => true).filter((field) => isBlank(row.cells[field]));
    return blank.flatMap((column) => {
      const place = placeOf(row, column);
      if (!place || formulaAt(place.sheet, place)) return [];
      return [{ sheet: place.sheet.name, cell: address(place), column }];
    });
  });
}

function isAt(one: Omit<Asked, 'submission'>, other: Omit<Asked, 'submission'>): boolean {
  return one.sheet === other.sheet && one.cell === other.cell;
}
