import { foldHeader } from '../entries/index.js';
import type { DraftedColumn } from './columns.js';
import type { ColumnReading, FactColumn, RefusalId, RowAxis, StatedContext } from './layout.js';
import type { Level } from './levels.js';
import { lackOfPart } from './part-columns.js';
import { isWhole } from './signals/regions.js';
import { shareUnits } from './unit-words.js';
import { isComparedRole, isPartOfRatio, type RoleRead } from './signals/roles.js';
import { countsFromJanuary } from './accumulations.js';
import { sinceJanuary, type Span } from './span.js';

/** 数值栏草稿 · A column of figures whose role may still depend on the columns beside it. */
export interface FigureDraft {
  readonly draft: DraftedColumn;
  readonly indicator?: string;
  /** The indicator that this is 其中 of. */
  readonly parent?: string;
  readonly region?: string | null;
  readonly unit?: string;
  readonly span?: Span;
  readonly role?: RoleRead;
  readonly plan?: StatedContext['plan'];
  readonly isAccumulated: boolean;
  readonly isSinceJanuary: boolean;
  /** 上年同期: a level of another time than that of the table. */
  readonly isRelative: boolean;
}

/** 金额 and its like say what is counted in money, and name nothing. */
const amount = /^(?:金额|数额|资金|总额|总量)$/;

/** What the header of a column says of its figures, or why it says too little. */
export function figureDraft(
  draft: DraftedColumn,
  rows: RowAxis,
  about: StatedContext,
): FigureDraft | RefusalId {
  const { levels } = draft;
  const isAgreed = draft.agreed !== undefined;
  if (levels.length === 0 && rows === 'indicators' && !isAgreed) return 'column-without-header';
  if (levels.some(({ isUnclear }) => isUnclear)) return 'period-unclear';
  const named = rows === 'indicators' ? withoutName(levels, isAgreed) : withName(draft, about);
  if (typeof named === 'string') return named;
  const ofPart = partOfWhole(draft, rows, about);
  if (typeof ofPart === 'string') return ofPart;
  return {
    draft,
    ...named,
    ...ofPart,
    ...timeAndRole(draft, about, 'indicator' in named ? named.indicator : undefined),
  };
}

/** What 其中 is a part of; a part of what nobody understands is not understood either. */
function partOfWhole(
  { levels, whole, agreed }: DraftedColumn,
  rows: RowAxis,
  about: StatedContext,
): Pick<FigureDraft, 'parent'> | RefusalId {
  if (agreed !== undefined) return {};
  const lack = lackOfPart(levels);
  if (lack !== undefined || !whole) return lack ?? {};
  const read = figureDraft(whole, rows, about);
  if (typeof read === 'string') return read;
  return read.indicator === undefined ? {} : { parent: read.indicator };
}

/** Rows are indicators: a column says when, in which role and perhaps where, and names nothing more. */
function withoutName(
  levels: readonly Level[],
  isAgreed: boolean,
): Pick<FigureDraft, 'region' | 'unit'> | RefusalId {
  const isNamed = levels.some(({ says, name }) => says === 'name' && !amount.test(name));
  if (isNamed && !isAgreed) return 'column-unclear';
  const region = levels.findLast(({ says }) => says === 'region');
  const unit = levels.findLast((level) => level.unit !== undefined)?.unit;
  if (levels.every(({ says }) => says === 'plan') && !isAgreed) return 'role-unclear';
  return {
    ...(region ? { region: isWhole(region.name) ? null : region.name } : {}),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** 列为指标 · Where the lowest level tells role or time, the level above is the name; else all levels are. */
function withName(
  draft: DraftedColumn,
  about: StatedContext,
): Pick<FigureDraft, 'indicator' | 'unit'> | RefusalId {
  const { levels } = draft;
  const lowest = levels.findLastIndex(({ says }) => says === 'name' || says === 'region');
  const names = levels.filter(({ says }) => says === 'name' || says === 'region');
  const isNameLowest = levels.slice(lowest + 1).every(({ says }) => says === 'whole');
  const kept = withoutTotal(isNameLowest ? names : names.slice(-1), about);
  const below = levels.slice(lowest + 1).findLast((level) => level.unit !== undefined)?.unit;
  const isOther = countsOtherwise(draft);
  const named = isOther ? undefined : kept.findLast((level) => level.unit !== undefined)?.unit;
  const own = draft.unit ?? below ?? named;
  if (kept.some(({ isDoubtful }) => isDoubtful) || overlaps(kept)) return 'column-unclear';
  if (endsInShare(kept)) return 'column-unclear';
  if (kept.length === 0) return fromLine(own, draft, about);
  return {
    indicator: kept.map(({ name }) => name).join(''),
    ...(own === undefined ? {} : { unit: own }),
  };
}

/** 合计 by itself names nothing: it is what the line above names. */
function withoutTotal(names: readonly Level[], { indicator }: StatedContext): readonly Level[] {
  const [first, ...more] = names;
  return indicator && first && more.length === 0 && isWhole(first.name) ? [] : names;
}

/** A bare % or 张/千人 below a name: a share of it, its growth, or the unit of a rate; nobody knows which. */
function endsInShare(levels: readonly Level[]): boolean {
  const lowest = foldHeader(levels.at(-1)?.text ?? '');
  return levels.length > 1 && (shareUnits.test(lowest) || perSome.test(lowest));
}

const perSome = /^[^/]{1,4}\/[百千万]?[^/]{1,3}$/;

/** 社工站覆盖率 over 覆盖率: nobody knows whether the lower says anything more. */
function overlaps(levels: readonly Level[]): boolean {
  return levels.some(({ name }, at) => at > 0 && (levels[at - 1]?.name.endsWith(name) ?? false));
}

/** Whether a column counts something else than its indicator does, by its header or by what somebody said. */
function countsOtherwise({ levels, agreed }: DraftedColumn): boolean {
  const said = levels.flatMap(({ role }) => role?.role ?? []);
  return (agreed === undefined ? said : [agreed]).some(
    (role) => isComparedRole(role) || isPartOfRatio(role),
  );
}

function fromLine(
  own: string | undefined,
  draft: DraftedColumn,
  { indicator }: StatedContext,
): Pick<FigureDraft, 'indicator' | 'unit'> | RefusalId {
  if (draft.levels.length === 0) return 'column-without-header';
  if (!indicator) return 'name-missing';
  const unit = own ?? (countsOtherwise(draft) ? undefined : indicator.unit);
  return { indicator: indicator.name, ...(unit === undefined ? {} : { unit }) };
}

function timeAndRole(
  { levels, agreed }: DraftedColumn,
  about: StatedContext,
  indicator: string | undefined,
) {
  const said = levels.findLast((level) => level.role)?.role;
  const role = agreed === undefined || said?.role === agreed ? said : { role: agreed };
  const timed = levels.findLast((level) => level.span);
  const plan = levels.findLast((level) => level.plan)?.plan;
  const isNamed = indicator?.includes('累计') === true;
  const isAccumulated =
    isNamed || levels.some((level) => level.isAccumulated) || role?.isAccumulated === true;
  const span = timed?.span ?? (isAccumulated && about.span ? sinceJanuary(about.span) : undefined);
  return {
    isAccumulated,
    isSinceJanuary: countsFromJanuary(levels, span, plan ?? about.plan),
    isRelative: levels.some((level) => level.isRelative),
    ...(role ? { role } : {}),
    ...(span ? { span } : {}),
    ...(plan ? { plan } : {}),
  };
}

/** A column that is read as figures. */
export function figureReading(draft: DraftedColumn, figure: FactColumn): ColumnReading {
  return { column: draft.column, reads: 'figure', figure, reason: reasonOf(draft) };
}

/** A column that is not read as figures, with the reason. */
export function otherReading(draft: DraftedColumn, refusal?: RefusalId): ColumnReading {
  const reads = refusal === undefined ? (draft.label ?? 'blank') : 'refused';
  return {
    column: draft.column,
    reads,
    ...(refusal === undefined ? {} : { refusal }),
    reason: reasonOf(draft),
  };
}

function reasonOf({ texts, contents }: DraftedColumn): ColumnReading['reason'] {
  return { header: texts, figures: contents.figures };
}
