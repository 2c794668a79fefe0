import { contract, requirements } from '../contract/index.js';
import type { ColumnSpec, SheetId } from '../contract/index.js';
import { headerInOtherUnit } from '../submission/index.js';
import type { Cover, Goal, Submission, Table } from '../submission/index.js';
import { fail, undecided } from './rule.js';
import type { Answer, Rule } from './rule.js';

type Facts = {
  readonly missing: string;
  readonly on: SheetId;
  /** A header of this column with a unit that it is not read in. */
  readonly found?: string;
};

/** 缺少栏目 · A column, or a label of the cover, that the contract asks for is not there. */
export const missingColumn: Rule<'missing-column', Facts> = {
  id: 'missing-column',
  group: 'structure',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    const { cover, tables } = submission;
    if (cover) yield* ofCover(cover);
    for (const table of Object.values(tables)) {
      if (!isLeftAlone(table)) yield* ofTable(table, submission);
    }
  },
};

function* ofCover({ sheet, cells }: Cover): Iterable<Answer<Facts>> {
  for (const { id } of requiredColumns('cover')) {
    if (cells[id as keyof typeof cells].row > 0) continue;
    const spot = { sheet: sheet.name, field: id };
    const isOpen = (sheet.flaws ?? []).length > 0;
    yield isOpen ? undecided(spot, 'unreadable') : fail(spot, { missing: id, on: 'cover' });
  }
}

function* ofTable(table: Table, { goals, settings }: Submission): Iterable<Answer<Facts>> {
  const { id: on, sheet, columns } = table;
  const lacking = contract[on].columns.filter(({ id }) => !columns.has(id));
  for (const spec of lacking) {
    const { id } = spec;
    const unread = headerInOtherUnit(table, id, settings.aliases);
    const spot = {
      sheet: sheet.name,
      field: id,
      ...(unread && { row: unread.row, column: unread.column }),
    };
    if (unread) yield fail(spot, { missing: id, on, found: unread.text });
    else if (spec.isRequired && (on !== 'indicators' || isAsked(spec, goals)))
      yield isHeaderOpen(table) ? undecided(spot, 'unreadable') : fail(spot, { missing: id, on });
  }
}

/** A header that cannot be read may be the one that is missing. */
function isHeaderOpen({ sheet, headerRow }: Table): boolean {
  const { flaws = [] } = sheet;
  return flaws.some(({ place }) => headerRow === 0 || place?.row === headerRow);
}

/** An optional sheet that is empty, or a page of free text called 说明, is no table of ours. */
function isLeftAlone({ id, sheet, headerRow }: Table): boolean {
  if (contract[id].isRequired || headerRow > 0) return false;
  return sheet.lastRow === 0 || id === 'explanations';
}

function requiredColumns(id: SheetId): readonly ColumnSpec[] {
  return contract[id].columns.filter(({ isRequired }) => isRequired);
}

/** A sheet of indicators that are only watched needs no base and no target. */
function isAsked({ id, isAlwaysAnswered }: ColumnSpec, goals: readonly Goal[]): boolean {
  const required = (kind: NonNullable<Goal['kind']>): readonly string[] =>
    requirements[kind].required;
  const isUsed = goals.some(({ kind }) => !kind || required(kind).includes(id));
  return isAlwaysAnswered || goals.length === 0 || isUsed;
}
