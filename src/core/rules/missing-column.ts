import { contract, requirements } from '../contract/index.js';
import type { ColumnSpec, SheetId } from '../contract/index.js';
import type { Cover, Goal, Submission, Table } from '../submission/index.js';
import { fail } from './rule.js';
import type { Answer, Rule } from './rule.js';

type Facts = { readonly missing: string; readonly on: SheetId };

/** 缺少栏目 · A column, or a label of the cover, that the contract asks for is not there. */
export const missingColumn: Rule<'missing-column', Facts> = {
  id: 'missing-column',
  group: 'structure',
  severity: 'error',
  isFixable: false,
  *check({ cover, tables, goals }) {
    if (cover) yield* ofCover(cover);
    for (const table of Object.values(tables)) {
      if (!isLeftAlone(table)) yield* ofTable(table, goals);
    }
  },
};

function* ofCover({ sheet, cells }: Cover): Iterable<Answer<Facts>> {
  for (const { id } of requiredColumns('cover')) {
    if (cells[id as keyof typeof cells].row > 0) continue;
    yield fail({ sheet: sheet.name, field: id }, { missing: id, on: 'cover' });
  }
}

function* ofTable(
  { id: on, sheet, columns }: Table,
  goals: Submission['goals'],
): Iterable<Answer<Facts>> {
  for (const spec of requiredColumns(on)) {
    const { id } = spec;
    if (on === 'indicators' && !isAsked(spec, goals)) continue;
    if (!columns.has(id)) yield fail({ sheet: sheet.name, field: id }, { missing: id, on });
  }
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
