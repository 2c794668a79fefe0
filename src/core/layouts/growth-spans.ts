import type { FigureDraft } from './figure-columns.js';
import type { Group } from './resolve-roles.js';
import { lastYear, spanBefore, spanName, yearsLater, type Span } from './span.js';

const isLevel = ({ role }: FigureDraft) =>
  role === undefined || ['actual', 'base', 'estimate'].includes(role.role);

/** The times of the levels that stand before a column of its group; its own where none does. */
export function levelsBefore(figure: FigureDraft, { figures, about }: Group): readonly Span[] {
  const at = figures.indexOf(figure);
  return figures.slice(0, at).flatMap((other) => {
    if (!isLevel(other) || other.isAccumulated || other.isRelative) return [];
    const span = other.span ?? about.span;
    return span ? [span] : [];
  });
}

/** 增长的起止 · Between which years a rate of growth counts; growth over the period before has that of its period. */
export function growthSpan(figure: FigureDraft, group: Group): Span | 'unclear' | undefined {
  const { role, span, draft } = figure;
  const named = yearsNamed(draft.texts);
  if (named) return named;
  if (span?.kind === 'years') return span;
  if (role?.growth === 'average') return averageSpan(figure, group);
  if (span) return span;
  const levels = levelsBefore(figure, group);
  const [earlier, later] = levels.slice(-2);
  if (role?.growth === 'before') return currentSpan(figure, group) ?? group.about.span;
  if (earlier && later)
    return lastYear(later) - lastYear(earlier) > 1 ? joined(earlier, later) : later;
  return later ?? earlier ?? group.about.span;
}

/** What is compared: of two levels a year or a period apart the later, else the one that stands nearest. */
function currentSpan(figure: FigureDraft, { figures, about }: Group): Span | undefined {
  const spans = figures
    .slice(0, figures.indexOf(figure))
    .flatMap((other) => (isLevel(other) ? (other.span ?? about.span ?? []) : []));
  const last = spans.at(-1);
  if (!last) return undefined;
  const later = [yearsLater(last, 1)].map(spanName);
  return (
    spans.findLast(
      (span) => later.includes(spanName(span)) || spanNameBefore(span) === spanName(last),
    ) ?? last
  );
}

function spanNameBefore(span: Span): string | undefined {
  const before = spanBefore(span);
  return before && spanName(before);
}

function joined(one: Span, other: Span): Span {
  const [first, last] = [lastYear(one), lastYear(other)].sort((a, b) => a - b);
  return { kind: 'years', first: first ?? 0, last: last ?? 0 };
}

/** 2010年比2005年增长, 以1995年为100的2007年指数: two years in one header. */
function yearsNamed(texts: readonly string[]): Span | undefined {
  const years = [...texts.join(' ').matchAll(/((?:19|20)\d\d)(?!\d)/g)].map(([, year]) =>
    Number(year),
  );
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (new Set(years).size !== 2) return undefined;
  return last - first > 1 ? { kind: 'years', first, last } : { kind: 'year', year: last };
}

/** 年均增长 joins base and target where there is a target, else the first and last year beside it. */
function averageSpan(figure: FigureDraft, group: Group): Span | 'unclear' {
  const { figures, base, about } = group;
  const years = figures.flatMap((other) =>
    isLevel(other) && other.span ? [lastYear(other.span)] : [],
  );
  const targets = figures.flatMap(({ role, span }) =>
    role?.role === 'target' && !role.isMixed && span ? [lastYear(span)] : [],
  );
  const plan = figure.plan ?? (targets.length === 0 && years.length < 2 ? about.plan : undefined);
  if (plan) return { kind: 'years', first: plan.base, last: plan.last };
  const ends = new Set([...(targets.length > 0 ? targets : years.slice(-1))]);
  const starts = new Set(years.filter((year) => !ends.has(year)));
  if (base !== undefined) starts.add(base);
  const isCertain =
    ends.size === 1 && (starts.size === 1 || (targets.length === 0 && starts.size > 0));
  return isCertain
    ? { kind: 'years', first: Math.min(...starts), last: Math.max(...ends) }
    : 'unclear';
}
