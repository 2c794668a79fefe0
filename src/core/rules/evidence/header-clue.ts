import { contract, requirements, type ColumnSpec, type SheetId } from '../../contract/index.js';
import type { Place } from '../../model/index.js';
import type { Goal, Settings, Observation } from '../../submission/index.js';
import type { Aliases, Table } from '../../tables/index.js';
import { headersNearby, likeHeader } from './look-alikes.js';
import { lostPart, type LostPart } from './lost-part.js';
import { unusualHeaders } from './unusual-headers.js';

/** 表头线索 · Where the header of a column that is not read may stand, and what stands there; the text is empty where nothing does. */
interface HeaderClue extends Place {
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
  const lacking = columns.filter(({ id }) => !table.columns.has(id));
  if (lacking.length === 0) return [];
  const asked = new Set(askedColumns(table.id, goals));
  const lost = new Map(lacking.map((spec) => [spec, lostPart(table, spec, observations)]));
  const isAsked = (spec: ColumnSpec) => asked.has(spec) || lost.get(spec) !== undefined;
  const clueTo = clueFinder(table, settings.aliases, lacking.some(isAsked));
  return lacking.map((spec) => {
    const clue = clueTo(spec) ?? clueOfPart(table, lost.get(spec));
    return { spec, clue, isAsked: isAsked(spec) };
  });
}

function clueOfPart(table: Table, lost: LostPart | undefined): HeaderClue | undefined {
  if (!lost?.header || isHeaderOpen(table)) return undefined;
  return { ...lost.header, as: 'other-name', isNear: false };
}

/**
 * Finds the best clue to a column that a table lacks; a header that cannot be read leaves only the first kind.
 *
 * The texts of the header and around it are looked through once for all columns. What stands in other
 * rows is no near clue, and says nothing where no column is asked for.
 */
function clueFinder(
  table: Table,
  aliases: Aliases,
  isAnyAsked: boolean,
): (spec: ColumnSpec) => HeaderClue | undefined {
  const { inOtherUnit, unknown } = unusualHeaders(table, aliases);
  const isOpen = isHeaderOpen(table);
  const nearby = isOpen || !isAnyAsked ? undefined : headersNearby(table, aliases);
  return (spec) => {
    const ofUnit = inOtherUnit.get(spec.id);
    if (ofUnit) return { ...ofUnit, as: 'other-unit', isNear: true };
    const ofRow = nearby?.get(spec.id);
    if (ofRow) return { ...ofRow, as: 'other-row', isNear: false };
    const like = isOpen ? undefined : likeHeader(unknown, spec);
    return like && { ...like, as: 'other-name', isNear: like.distance <= 1 };
  };
}

/** Whether a header that cannot be read may be one that is missing. */
export function isHeaderOpen({ sheets: [sheet], headerRow }: Table): boolean {
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
export function isLeftAlone({ id, sheets: [sheet], headerRow }: Table): boolean {
  if (contract[id].isRequired || headerRow > 0) return false;
  return sheet.lastRow === 0 || id === 'explanations';
}
