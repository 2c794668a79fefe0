import { contract, requirements } from '../contract/index.js';
import type { ColumnSpec, SheetId } from '../contract/index.js';
import type { Place } from '../model/index.js';
import type { Goal } from './goals.js';
import { headerInOtherUnit } from './header-in-other-unit.js';
import type { Aliases } from './headers.js';
import { headerNearby, likeHeader } from './look-alikes.js';
import { lostPart } from './lost-part.js';
import type { LostPart } from './lost-part.js';
import type { Observation } from './observations.js';
import type { Settings } from './settings.js';
import type { Table } from './table.js';

/** 表头线索 · Where the header of a column that is not read may stand, and what stands there; the text is empty where nothing does. */
export interface HeaderClue extends Place {
  readonly text: string;
  /** With another unit than it is read in, in a row where no headers are read, or spelt another way. */
  readonly as: 'other-unit' | 'other-row' | 'other-name';
  /** Whether it is hardly another column. */
  readonly isNear: boolean;
}

/** 所缺栏目 · A column that a table lacks, whether it must be there, and where its header may be. */
export interface LackedColumn {
  readonly spec: ColumnSpec;
  readonly isAsked: boolean;
  readonly clue: HeaderClue | undefined;
}

/** What decides which columns a table must have. */
interface Asking {
  readonly goals: readonly Goal[];
  readonly observations: readonly Observation[];
  readonly settings: Settings;
}

/** The columns of the contract that a table lacks. */
export function lackedColumns(
  table: Table,
  { goals, observations, settings }: Asking,
): readonly LackedColumn[] {
  const columns: readonly ColumnSpec[] = contract[table.id].columns;
  const asked = new Set(askedColumns(table.id, goals));
  return columns
    .filter(({ id }) => !table.columns.has(id))
    .map((spec) => {
      const lost = lostPart(table, spec, observations);
      const clue = headerClue(table, spec, settings.aliases) ?? clueOfPart(table, lost);
      return { spec, clue, isAsked: asked.has(spec) || lost !== undefined };
    });
}

function clueOfPart(table: Table, lost: LostPart | undefined): HeaderClue | undefined {
  if (!lost?.header || isHeaderOpen(table)) return undefined;
  return { ...lost.header, as: 'other-name', isNear: false };
}

/** The best clue to a column that a table lacks; a header that cannot be read leaves only the first kind. */
function headerClue(table: Table, spec: ColumnSpec, aliases: Aliases): HeaderClue | undefined {
  const inOtherUnit = headerInOtherUnit(table, spec.id, aliases);
  if (inOtherUnit) return { ...inOtherUnit, as: 'other-unit', isNear: true };
  if (isHeaderOpen(table)) return undefined;
  const nearby = headerNearby(table, spec.id, aliases);
  if (nearby) return { ...nearby, as: 'other-row', isNear: false };
  const like = likeHeader(table, spec, aliases);
  return like && { ...like, as: 'other-name', isNear: like.distance <= 1 };
}

/** Whether a header that cannot be read may be one that is missing. */
export function isHeaderOpen({ sheet, headerRow }: Table): boolean {
  const { flaws = [] } = sheet;
  return flaws.some(({ place }) => headerRow === 0 || place?.row === headerRow);
}

/** The columns that a sheet must have; one of indicators that are only watched needs no base and no target. */
export function askedColumns(on: SheetId, goals: readonly Goal[]): readonly ColumnSpec[] {
  const columns: readonly ColumnSpec[] = contract[on].columns;
  const required = columns.filter(({ isRequired }) => isRequired);
  if (on !== 'indicators') return required;
  return required.filter(({ id, isAlwaysAnswered }) => {
    const asks = ({ kind }: Goal) =>
      !kind || (requirements[kind].required as readonly string[]).includes(id);
    return isAlwaysAnswered || goals.length === 0 || goals.some(asks);
  });
}

/** Whether nothing that is asked for is there, nor anything that may be it. */
export function isWithoutHeader(
  table: Table,
  lacking: readonly LackedColumn[],
  { goals }: Pick<Asking, 'goals'>,
): boolean {
  const count = lacking.filter(({ isAsked }) => isAsked).length;
  const isNothingThere = count === askedColumns(table.id, goals).length;
  return isNothingThere && !isHeaderOpen(table) && lacking.every(({ clue }) => !clue);
}

/** An optional sheet that is empty, or a page of free text called 说明, is no table of ours. */
export function isLeftAlone({ id, sheet, headerRow }: Table): boolean {
  if (contract[id].isRequired || headerRow > 0) return false;
  return sheet.lastRow === 0 || id === 'explanations';
}
