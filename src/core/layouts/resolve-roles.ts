import type { DraftedColumn } from './columns.js';
import type { ColumnReading, FactColumn, RefusalId, StatedContext } from './layout.js';
import { figureReading, otherReading, type FigureDraft } from './figure-columns.js';
import { bareYearRole, statesBase } from './bare-years.js';
import { columnSpan } from './column-times.js';
import { columnNature } from './natures-said.js';
import { lastYear, type Span } from './span.js';

/** 同一指标的各栏 · The columns of one indicator, or of all where rows are indicators. */
export interface Group {
  readonly figures: readonly FigureDraft[];
  readonly about: StatedContext;
  /** The columns of figures of which nobody can tell what they are. */
  readonly unread: readonly UnreadColumn[];
  /** The year in which the plan of these columns ends, and the one from which it starts. */
  readonly target?: number;
  readonly base?: number;
}

/** A column of figures that is not read, and whether its header may say when they are of. */
interface UnreadColumn {
  readonly column: number;
  readonly isTimed: boolean;
}

/** 定角色 · Settles role and time of the columns of a group by what stands beside them. */
export function resolveGroup(
  figures: readonly FigureDraft[],
  around: Pick<Group, 'about' | 'unread'>,
): readonly ColumnReading[] {
  const group = { figures, ...around, ...planOfGroup(figures, around.about) };
  const all = figures.map((figure) => ({ draft: figure.draft, settled: settle(figure, group) }));
  const isTwin = twinsAmong(all);
  return all.map(({ draft, settled }) => {
    if (typeof settled === 'string') return otherReading(draft, settled);
    return isTwin(settled) ? otherReading(draft, 'column-repeated') : figureReading(draft, settled);
  });
}

/** 同名栏 · Columns with figures that say the same of the same, header and all: nobody can tell which is meant. */
function twinsAmong(
  all: readonly { readonly draft: DraftedColumn; readonly settled: FactColumn | RefusalId }[],
): (settled: FactColumn) => boolean {
  const said = all.flatMap(({ draft, settled }) =>
    draft.contents.figures > 0 && typeof settled !== 'string' ? [JSON.stringify(settled)] : [],
  );
  const twins = new Set(said.filter((each, at) => said.indexOf(each) !== at));
  return (settled) => twins.size > 0 && twins.has(JSON.stringify(settled));
}

/** The years of the plan: what a target column says, else the plan that the title names. */
function planOfGroup(
  figures: readonly FigureDraft[],
  { plan }: StatedContext,
): Pick<Group, 'target' | 'base'> {
  const targets = figures.flatMap(({ role, span, plan: own }) =>
    role?.role === 'target' && !role.isMixed && !role.isOfYear
      ? span
        ? [lastYear(span)]
        : own
          ? [own.last]
          : []
      : [],
  );
  const target = targets.length > 0 ? Math.max(...targets) : plan?.last;
  const base = plan && plan.last === target ? plan.base : undefined;
  return { ...(target === undefined ? {} : { target }), ...(base === undefined ? {} : { base }) };
}

function settle(figure: FigureDraft, group: Group): FactColumn | RefusalId {
  const plain = roleFor(figure, group);
  if (plain === undefined) return figure.role?.isOpen ? 'change-unclear' : 'role-unclear';
  const span = columnSpan(figure, plain, group);
  if (span === 'unclear') return 'period-unclear';
  const { role, nature } = columnNature({ role: plain, span }, figure, group.about);
  const { draft, indicator, parent, region, unit } = figure;
  const { isAccumulated, isSinceJanuary, isRelative } = figure;
  return {
    ...(indicator === undefined ? {} : { indicator }),
    ...(parent === undefined || parent === indicator ? {} : { parent }),
    ...(region === undefined ? {} : { region }),
    ...(unit === undefined ? {} : { unit }),
    ...(span ? { span } : {}),
    role,
    ...(nature ? { nature } : {}),
    ...(figure.role?.growth ? { growth: figure.role.growth } : {}),
    ...(figure.role?.isMixed ? { isMixed: true as const } : {}),
    ...(isAccumulated && role !== 'growth' && role !== 'completion'
      ? { isAccumulated: true as const }
      : {}),
    ...(isSinceJanuary ? { isSinceJanuary: true as const } : {}),
    ...(isRelative ? { isRelative: true as const } : {}),
    words: draft.texts.join(' '),
    ...(group.target === undefined
      ? {}
      : { targetSpan: { kind: 'year', year: group.target } as const }),
  };
}

function roleFor(figure: FigureDraft, group: Group): FactColumn['role'] | undefined {
  const { role, span } = figure;
  if (figure.draft.agreed !== undefined) return figure.draft.agreed;
  if (role?.role === 'target') return plannedRole(figure, group);
  if (figure.isRelative && (!role || role.role === 'actual')) return 'actual';
  if (role?.role === 'actual' && !role.isPlain && !isBaseYear(span, group, role.isReached === true))
    return 'actual';
  if (role && role.role !== 'actual') return role.isOpen ? undefined : role.role;
  return bareYearRole(figure, group);
}

/** A planned value of a year before the target year. */
function plannedRole({ span, role }: FigureDraft, { target }: Group): FactColumn['role'] {
  const isEarlier =
    span !== undefined && target !== undefined && lastYear(span) < target && !role?.isMixed;
  return isEarlier ? 'plan' : 'target';
}

/** 2020年实际 beside 2025年目标 is where the plan starts from, unless another column is called the base. */
function isBaseYear(span: Span | undefined, group: Group, isReached: boolean): boolean {
  if (!isReached || statesBase(group)) return false;
  const hasTarget = group.figures.some(({ role }) => role?.role === 'target');
  return hasTarget && span?.kind === 'year' && span.year === group.base;
}
