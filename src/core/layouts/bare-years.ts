import type { FigureDraft } from './figure-columns.js';
import type { FactColumn } from './layout.js';
import type { Group } from './resolve-roles.js';
import type { PlanYears } from './signals/plan-years.js';
import { lastYear } from './span.js';

/** Whether a column is called the base in so many words; no bare year is it then. */
export function statesBase({ figures }: Group): boolean {
  return figures.some(({ role }) => role?.role === 'base');
}

/** 只标年份的栏 · The role of a column that says only when, by the plan that it stands in. */
export function bareYearRole(figure: FigureDraft, group: Group): FactColumn['role'] | undefined {
  const { about, target, base, figures } = group;
  const hasTarget = figures.some(({ role }) => role?.role === 'target' && !role.isMixed);
  const { span } = figure;
  if (span?.kind !== 'year') return about.looksAhead && !figure.role ? undefined : 'actual';
  const isBased = statesBase(group);
  if (!isBased && span.year === base && (hasTarget || !about.looksBack)) return 'base';
  const plain = figures.filter(
    ({ role, span: other, isRelative }) =>
      (!role || role.isPlain) && !isRelative && other?.kind === 'year',
  );
  if (about.looksAhead && about.plan) return aheadRole(span.year, about.plan);
  if (hasTarget && isBased) return besideBase(span.year, plain, group);
  if (hasTarget) return besideTarget(span.year, plain, group);
  if (about.plan === undefined || about.looksBack) return 'actual';
  return span.year === target && isAnnex(group) ? 'target' : undefined;
}

/** Under a title of targets or tasks of a plan its years are planned. */
function aheadRole(year: number, { base, last }: PlanYears): FactColumn['role'] | undefined {
  if (year <= base || year > last) return undefined;
  return year === last ? 'target' : 'plan';
}

/** 2025年 and 2030年 under the title of a plan: its first and last year, and none between. */
function isAnnex({ figures, base, target }: Group): boolean {
  const years = figures.flatMap(({ span }) => (span?.kind === 'year' ? [span.year] : []));
  return years.includes(base ?? -1) && years.every((year) => year === base || year === target);
}

/** Beside a target one earlier year is the base; of several years that nobody calls actual, none is certain. */
function besideTarget(
  year: number,
  plain: readonly FigureDraft[],
  { target, base, about }: Group,
): FactColumn['role'] | undefined {
  if (target !== undefined && year >= target) return undefined;
  if (base !== undefined) return 'actual';
  if (plain.length === 1 && !about.looksBack) return 'base';
  return target !== undefined && plain.some(({ span }) => span && lastYear(span) === target - 5)
    ? year === target - 5
      ? 'base'
      : 'actual'
    : undefined;
}

/** Beside a base and a target that are called so, a year is a result where it is past for the table. */
function besideBase(
  year: number,
  plain: readonly FigureDraft[],
  group: Group,
): FactColumn['role'] | undefined {
  const { target, base, about } = group;
  const from = statedBaseYear(group);
  if (from !== undefined && year <= from) return 'actual';
  const isDue = target !== undefined && year >= target;
  if (isDue)
    return year === target && about.looksBack && isOfTitle(year, group) ? 'actual' : undefined;
  if (base !== undefined) return 'actual';
  if (about.looksAhead) return undefined;
  const isPast = plain.every(({ span }) => span && isPastInTitle(lastYear(span), group));
  return isPast ? 'actual' : undefined;
}

/** The year of the column that is called the base, as its header or the plan says it. */
function statedBaseYear({ figures, base, target }: Group): number | undefined {
  const years = figures.flatMap(({ role, span }) =>
    role?.role === 'base' && span ? [lastYear(span)] : [],
  );
  if (years.length > 0) return Math.min(...years);
  return base ?? (target === undefined ? undefined : target - 5);
}

/** A title that names a year tells of it and those before; one of results without a year, of all. */
function isPastInTitle(year: number, { about }: Group): boolean {
  const { span } = about;
  if (!span) return about.looksBack;
  return span.kind === 'year' ? year <= span.year : about.looksBack && year < lastYear(span);
}

function isOfTitle(year: number, { about: { span } }: Group): boolean {
  return span?.kind === 'year' && span.year === year;
}
