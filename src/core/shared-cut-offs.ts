import type { WorkbookFacts } from './facts/index.js';
import { groupBy } from './model/index.js';
import { reportingParent } from './regions/index.js';
import type { Regions } from './regions/index.js';

/**
 * 同批截止日期 · The cut-off date that most peers of a workbook share, for each whose own is another.
 *
 * Peers are the superior, the units beside it and those below it, for the same plan. A region that
 * has delivered for the peers' date as well has delivered twice on purpose, and where a peer has
 * delivered for both dates, both are dates of a delivery. Of two other dates of one region nobody
 * can tell which was meant for that of the peers: then it is missing there.
 */
export function sharedCutOffs(
  workbooks: readonly WorkbookFacts[],
  regions: Regions,
): ReadonlyMap<WorkbookFacts, string> {
  const plans = groupBy(workbooks, ({ plan }) => plan ?? '');
  return new Map([...plans.values()].flatMap((some) => withoutRivals([...ofPlan(some, regions)])));
}

type Dates = ReadonlySet<string>;
type Misdated = readonly [workbook: WorkbookFacts, shared: string];

function withoutRivals(all: readonly Misdated[]): readonly Misdated[] {
  const meant = groupBy(all, ([{ region }, shared]) => `${region}|${shared}`);
  return [...meant.values()]
    .filter((some) => some.every(([{ asOf }]) => asOf === some[0]?.[0].asOf))
    .flat();
}

function* ofPlan(workbooks: readonly WorkbookFacts[], regions: Regions): Iterable<Misdated> {
  const dates = datesByRegion(workbooks);
  const above = (code: string) => reportingParent(code, regions)?.code ?? '';
  const families = groupBy([...dates.keys()], above);
  for (const workbook of workbooks) {
    const { region, asOf } = workbook;
    if (region === null || asOf === null) continue;
    const superior = above(region);
    const beside = superior === '' ? [] : [superior, ...(families.get(superior) ?? [])];
    const peers = [...beside, ...(families.get(region) ?? [])].filter((code) => code !== region);
    const known = peers.flatMap((code) => dates.get(code) ?? []);
    const shared = mostShared(known, { asOf, delivered: dates.get(region) ?? new Set() });
    const isOnPurpose = known.some((each) => each.has(shared) && each.has(asOf));
    if (shared !== asOf && !isOnPurpose) yield [workbook, shared];
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

interface Own {
  readonly asOf: string;
  /** All the dates for which the region has delivered. */
  readonly delivered: Dates;
}

/** The date that most peers have and the region lacks; the own one where as many have it, the unit itself counted. */
function mostShared(peers: readonly Dates[], { asOf, delivered }: Own): string {
  const counts = new Map<string, number>();
  for (const date of peers.flatMap((dates) => [...dates])) {
    counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  let [shared, most] = [asOf, 1 + (counts.get(asOf) ?? 0)];
  for (const [date, count] of counts) {
    if (count > most && !delivered.has(date)) [shared, most] = [date, count];
  }
  return shared;
}
