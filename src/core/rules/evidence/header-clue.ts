import { contract, requirements } from '../../contract/index.js';
import type { ColumnSpec, SheetId } from '../../contract/index.js';
import type { Place } from '../../model/index.js';
import type { Goal, Settings } from '../../submission/index.js';
import type { Aliases, Table } from '../../tables/index.js';
import { headersNearby, likeHeader } from './look-alikes.js';
import { unusualHeaders } from './unusual-headers.js';

/** 表头线索 · Where the header of a column that is not read may stand, and what stands there. */
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

/** The columns of the contract that a table lacks. */
export function lackedColumns(
  table: Table,
  { goals, settings }: { readonly goals: readonly Goal[]; readonly settings: Settings },
): readonly LackedColumn[] {
  const columns: readonly ColumnSpec[] = contract[table.id].columns;
  const lacking = columns.filter(({ id }) => !table.columns.has(id));
  if (lacking.length === 0) return [];
  const asked = new Set(askedColumns(table.id, goals));
  const clueTo = clueFinder(table, settings.aliases);
  return lacking.map((spec) => ({ spec, clue: clueTo(spec), isAsked: asked.has(spec) }));
}

/**
 * Finds the best clue to a column that a table lacks; a header that cannot be read leaves only the first kind.
 *
 * The texts of the header and around it are looked through once for all columns.
 */
function clueFinder(table: Table, aliases: Aliases): (spec: ColumnSpec) => HeaderClue | undefined {
  const { inOtherUnit, unknown } = unusualHeaders(table, aliases);
  const isOpen = isHeaderOpen(table);
  const nearby = isOpen ? undefined : headersNearby(table, aliases);
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
