import type { FigureDraft } from './figure-columns.js';
import { growthSpan, levelsBefore } from './growth-spans.js';
import type { FactColumn } from './layout.js';
import type { Group } from './resolve-roles.js';
import { isComparedRole } from './signals/roles.js';
import { endMonth, lastYear, type Span } from './span.js';

/** 栏的时间 · When the figures of a column are of, by its header, the columns beside it and the lines above. */
export function columnSpan(
  figure: FigureDraft,
  role: FactColumn['role'],
  group: Group,
): Span | 'unclear' | undefined {
  const { about, target, base } = group;
  const { span } = figure;
  /* Of these another column says when, as it does of 上年同期. */
  const isLeaning = figure.isRelative || (!span && isComparedRole(role));
  if (isLeaning && isBehindUnread(figure, group)) return 'unclear';
  if (role === 'growth') return growthSpan(figure, group);
  if (span)
    return role === 'target' && span.kind === 'years' ? { kind: 'year', year: span.last } : span;
  if (role === 'completion' || role === 'rank')
    return latest(levelsBefore(figure, group)) ?? about.span ?? unlessUnclear(year(target), group);
  if (role === 'target') return targetSpan(figure, group);
  if (role === 'base') return year(base ?? (target === undefined ? undefined : target - 5));
  if (about.span && !figure.plan) return about.span;
  return about.plan || figure.plan ? 'unclear' : unlessUnclear(undefined, group);
}

/** What it compares may be a column before it that is not read, and of another time than all columns have. */
function isBehindUnread(
  { draft, indicator }: FigureDraft,
  { figures, unread, about }: Group,
): boolean {
  const [first] = figures;
  const from = indicator === undefined || !first ? 1 : first.draft.column - 1;
  const isOneTime = about.span !== undefined && figures.every(({ span }) => span === undefined);
  return unread.some(({ column, isTimed }) => {
    return column >= from && column < draft.column && (isTimed || !isOneTime);
  });
}

/** Of the levels before a column the one that ends last: 上年同期 may stand behind what it is compared with. */
function latest(spans: readonly Span[]): Span | undefined {
  return spans.toSorted((one, other) => endMonth(one) - endMonth(other)).at(-1);
}

/** Where lines or other columns name times, a column that names none is of an unclear one. */
function unlessUnclear(
  span: Span | undefined,
  { about, figures }: Group,
): Span | 'unclear' | undefined {
  const isNamed = figures.some((other) => other.span !== undefined);
  return span ?? (about.isTimeUnclear || isNamed ? 'unclear' : undefined);
}

const year = (of: number | undefined): Span | undefined =>
  of === undefined ? undefined : { kind: 'year', year: of };

/** A target without a year is due in the plan's last, that of one year in it. */
function targetSpan(
  { plan, role }: FigureDraft,
  { about, target }: Group,
): Span | 'unclear' | undefined {
  const ofPlan = year(plan?.last) ?? (role?.isOfYear ? undefined : year(target));
  const known = ofPlan ?? year(about.span && lastYear(about.span)) ?? year(target);
  return known ?? (about.isTimeUnclear ? 'unclear' : undefined);
}
