import { indicatorMatcher, isReason } from '../adoption/index.js';
import { isReportingYear, levelGoals, type Plan } from '../catalogue/index.js';
import { indicatorNames, type UnderstoodTable } from '../layouts/index.js';
import { baseName, isoDay, type Day } from '../model/index.js';
import { isWithin, type Region } from '../regions/index.js';
import { cutOffsOf } from './cut-offs.js';
import { namedRegions } from './named-regions.js';
import type { Hindrance, Identity, OwnContext } from './own-reading.js';

/** An answer, or the candidates of which nobody can tell the right one; none where nothing is named. */
type Found<T> =
  | { readonly answer: T }
  | {
      readonly candidates: readonly T[];
      /** What is named and cannot be the answer. */
      readonly outside?: readonly T[];
    };

/** What is known of a workbook, and what is asked for instead of being guessed. */
export interface IdentityRead {
  readonly identity: Identity;
  readonly open: readonly Hindrance[];
}

/** 单位、规划和截止日期 · Reads them from titles, headers and the name of the file, where they are not given. */
export function readIdentity(
  tables: readonly UnderstoodTable[],
  context: OwnContext,
): IdentityRead {
  const unit = unitOf(tables, context);
  const { otherwise } = context;
  const asOf = context.asOf
    ? { answer: context.asOf }
    : settled(only(cutOffsOf(tables), isoDay), otherwise?.asOf, isoDay);
  const known = { ...context, unit: answerOf(unit), asOf: answerOf(asOf) };
  const plan = context.plan
    ? { answer: context.plan }
    : settled(planOf(tables, known), otherwise?.plan, ({ id }) => id);
  const spot = topOf(tables);
  const ask = <T>(why: 'unit' | 'plan' | 'cut-off', found: Found<T>, nameOf: (one: T) => string) =>
    'answer' in found ? [] : [{ ...spot, why, ...namedBy(found, nameOf) }];
  return {
    identity: {
      ...('answer' in unit ? { unit: unit.answer } : {}),
      ...('answer' in plan ? { plan: plan.answer } : {}),
      ...('answer' in asOf ? { asOf: asOf.answer } : {}),
    },
    open: [
      ...ask('unit', unit, ({ code, name }: Region) => `${name}（${code}）`),
      ...ask('plan', plan, ({ id }: Plan) => id),
      ...ask('cut-off', asOf, isoDay),
    ],
  };
}

function namedBy<T>(
  { candidates, outside = [] }: Extract<Found<T>, { candidates: unknown }>,
  nameOf: (one: T) => string,
) {
  return {
    candidates: candidates.map(nameOf),
    ...(outside.length > 0 ? { outside: outside.map(nameOf) } : {}),
  };
}

function answerOf<T>(found: Found<T>): T | undefined {
  return 'answer' in found ? found.answer : undefined;
}

/** What is meant where nothing is named, or several of which it is one. */
function settled<T>(found: Found<T>, meant: T | undefined, keyOf: (one: T) => string): Found<T> {
  if ('answer' in found || meant === undefined) return found;
  const keys = found.candidates.map(keyOf);
  return keys.length === 0 || keys.includes(keyOf(meant)) ? { answer: meant } : found;
}

function only<T>(candidates: readonly T[], keyOf: (one: T) => string): Found<T> {
  const once = [...new Map(candidates.map((one) => [keyOf(one), one])).values()];
  const [answer] = once;
  return answer !== undefined && once.length === 1 ? { answer } : { candidates: once };
}

/** Where the first of some tables begins. */
export function topOf([first]: readonly UnderstoodTable[]) {
  const { sheet = '', header } = first?.table ?? {};
  return { sheet, row: header?.top ?? 1, column: header?.left ?? 1 };
}

/** Titles speak for the tables below them, the name of the file for those that name nobody. */
function unitOf(
  tables: readonly UnderstoodTable[],
  { region, regions, file, plan }: OwnContext,
): Found<Region> {
  const isOfPlan = ({ code }: Region) => plan === undefined || isWithin(code, plan.region);
  const outside: Region[] = [];
  const named = (text: string) => {
    const all = namedRegions(text, regions);
    outside.push(...all.filter((one) => !isOfPlan(one)));
    return all.filter(isOfPlan);
  };
  const titles = tables.flatMap(({ table }) => named(table.lines.join('\n')));
  const fileName = baseName(file);
  const coded = [...fileName.matchAll(/(?<!\d)\d{6}(?!\d)/g)].flatMap(
    ([code]) => regions.find(code) ?? [],
  );
  const ofFile = coded.length > 0 ? coded : titles.length > 0 ? [] : named(fileName);
  const found = only([...titles, ...ofFile], ({ code }) => code);
  const given = region === undefined ? undefined : regions.find(region);
  if (given && 'candidates' in found) return { answer: given };
  return 'candidates' in found && found.candidates.length === 0
    ? { ...found, outside: [...new Set(outside)] }
    : found;
}

interface Known extends OwnContext {
  readonly unit: Region | undefined;
  readonly asOf: Day | undefined;
}

/**
 * The plans that a unit reports, that run at the cut-off and have an indicator of these names.
 *
 * One that has all of another's and more goes before it: the other would leave the rest unexplained.
 */
function planOf(tables: readonly UnderstoodTable[], { catalogue, unit, asOf }: Known): Found<Plan> {
  const names = new Set(tables.flatMap((table) => [...indicatorNames(table)]));
  const years = new Set(tables.flatMap(({ table }) => table.about.plan?.last ?? []));
  const matched = catalogue.plans.flatMap((plan) => {
    if (!mayReport(plan, unit) || !runsAt(plan, { asOf, years })) return [];
    const indicatorOf = indicatorMatcher(plan);
    const found = [...names].filter((name) => !isUnknown(indicatorOf(name)));
    return found.length > 0 ? [{ plan, found: new Set(found) }] : [];
  });
  const isLess = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one.size < other.size && [...one].every((name) => other.has(name));
  const most = matched.filter(({ found }) => !matched.some((other) => isLess(found, other.found)));
  return only(
    most.map(({ plan }) => plan),
    ({ id }) => id,
  );
}

const isUnknown = (found: ReturnType<ReturnType<typeof indicatorMatcher>>) =>
  isReason(found) && found.id === 'indicator-unknown';

function mayReport(plan: Plan, unit: Region | undefined): boolean {
  if (!unit) return true;
  return isWithin(unit.code, plan.region) && levelGoals(plan, unit.level).length > 0;
}

interface When {
  readonly asOf: Day | undefined;
  /** The last years of the plans that titles name. */
  readonly years: ReadonlySet<number>;
}

function runsAt(plan: Plan, { asOf, years }: When): boolean {
  if (years.size > 0 && !years.has(plan.lastYear)) return false;
  return asOf === undefined || isReportingYear(plan, asOf.year);
}
