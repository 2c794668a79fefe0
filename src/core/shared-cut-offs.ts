import type { OpenCutOff } from './batch-rules/index.js';
import type { WorkbookFacts } from './facts/index.js';
import { groupBy, remember } from './model/index.js';
import { reportingParent, type Regions } from './regions/index.js';

/** 同批截止日期 · What the peers of workbooks with other cut-off dates make of them. */
export interface SharedCutOffs {
  /** The date that most peers share, for each workbook of which it is clear that it was meant for it. */
  readonly placed: ReadonlyMap<WorkbookFacts, string>;
  /** For each of which it is not: the dates of its region, and those of the peers that the region lacks. */
  readonly open: ReadonlyMap<WorkbookFacts, OpenCutOff>;
}

/**
 * 同批截止日期 · Which workbooks have another cut-off date than most of their peers.
 *
 * Peers are the superior, the units beside it and those below it, for the same plan. A region that
 * has delivered for the peers' date as well has delivered twice on purpose, and where a peer has
 * delivered for both dates, both are dates of a delivery. Of two other dates of one region nobody
 * can tell which was meant for that of the peers, nor of two dates of the peers for which of them
 * one was meant.
 */
export function sharedCutOffs(
  workbooks: readonly WorkbookFacts[],
  regions: Regions,
): SharedCutOffs {
  const plans = groupBy(workbooks, ({ plan }) => plan ?? '');
  const misdated = [...plans.values()].flatMap((some) => [...ofPlan(some, regions)]);
  const ofRegion = groupBy(misdated, ([{ plan, region }]) => `${plan}|${region}`);
  const placed = new Map<WorkbookFacts, string>();
  const open = new Map<WorkbookFacts, OpenCutOff>();
  for (const some of ofRegion.values()) {
    const own = distinct(some.map(([{ asOf }]) => asOf ?? ''));
    const missing = distinct(some.flatMap(([, shared]) => shared));
    const [shared = ''] = missing;
    const isClear = own.length === 1 && missing.length === 1;
    for (const [workbook] of isClear ? some : []) placed.set(workbook, shared);
    for (const [workbook] of isClear ? [] : some) open.set(workbook, { own, missing });
  }
  return { placed, open };
}

type Dates = ReadonlySet<string>;
type Misdated = readonly [workbook: WorkbookFacts, shared: readonly string[]];

function distinct(dates: readonly string[]): readonly string[] {
  return [...new Set(dates)].sort();
}

function* ofPlan(workbooks: readonly WorkbookFacts[], regions: Regions): Iterable<Misdated> {
  const dates = datesByRegion(workbooks);
  const above = remember((code: string) => reportingParent(code, regions)?.code ?? '');
  const families = groupBy([...dates.keys()], above);
  const peersOf = remember((region: string): Peers => {
    const superior = above(region);
    const beside = superior === '' ? [] : [superior, ...(families.get(superior) ?? [])];
    const others = [...beside, ...(families.get(region) ?? [])].filter((code) => code !== region);
    const known = others.flatMap((code) => dates.get(code) ?? []);
    return peers(known, dates.get(region) ?? new Set());
  });
  for (const workbook of workbooks) {
    const { region, asOf } = workbook;
    if (region === null || asOf === null) continue;
    const { known, counts, most, shared } = peersOf(region);
    const isShared = most > 1 + (counts.get(asOf) ?? 0);
    if (!isShared) continue;
    const isOnPurpose = known.some((each) => each.has(asOf) && shared.some((day) => each.has(day)));
    if (!isOnPurpose) yield [workbook, shared];
  }
}

function datesByRegion(workbooks: readonly WorkbookFacts[]): ReadonlyMap<string, Dates> {
  const dates = new Map<string, Set<string>>();
  for (const { region, asOf } of workbooks) {
    if (region === null || asOf === null) continue;
    dates.set(region, (dates.get(region) ?? new Set()).add(asOf));
  }
  return dates;
}

/** 同级与上下级 · For which dates the peers of a region have delivered. */
interface Peers {
  readonly known: readonly Dates[];
  /** How many have each date. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many have the date that most of them have and the region lacks, and which dates these are. */
  readonly most: number;
  readonly shared: readonly string[];
}

function peers(known: readonly Dates[], delivered: Dates): Peers {
  const counts = new Map<string, number>();
  for (const dates of known) {
    for (const date of dates) counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  const others = [...counts].filter(([date]) => !delivered.has(date));
  const most = Math.max(0, ...others.map(([, count]) => count));
  const shared = others.filter(([, count]) => count === most).map(([date]) => date);
  return { known, counts, most, shared };
}
