import type { WorkbookFacts } from './facts/index.js';
import { groupBy } from './model/index.js';
import { reportingParent } from './regions/index.js';
import type { Regions } from './regions/index.js';

/**
 * 同批截止日期 · The cut-off date that most peers of a workbook share, for each whose own is another.
 *
 * Peers are the superior, the units beside it and those below it, for the same plan. A region that
 * has delivered for the peers' date as well has delivered twice on purpose.
 */
export function sharedCutOffs(
  workbooks: readonly WorkbookFacts[],
  regions: Regions,
): ReadonlyMap<WorkbookFacts, string> {
  const plans = groupBy(workbooks, ({ plan }) => plan ?? '');
  return new Map([...plans.values()].flatMap((some) => [...ofPlan(some, regions)]));
}

function* ofPlan(
  workbooks: readonly WorkbookFacts[],
  regions: Regions,
): Iterable<readonly [WorkbookFacts, string]> {
  const dates = datesByRegion(workbooks);
  const above = (code: string) => reportingParent(code, regions)?.code ?? '';
  const families = groupBy([...dates.keys()], above);
  for (const workbook of workbooks) {
    const { region, asOf } = workbook;
    if (region === null || asOf === null) continue;
    const superior = above(region);
    const beside = superior === '' ? [] : [superior, ...(families.get(superior) ?? [])];
    const peers = [...beside, ...(families.get(region) ?? [])].filter((code) => code !== region);
    const shared = mostShared(
      peers.map((code) => dates.get(code) ?? new Set()),
      asOf,
    );
    if (shared !== asOf && !dates.get(region)?.has(shared)) yield [workbook, shared];
  }
}

function datesByRegion(workbooks: readonly WorkbookFacts[]): ReadonlyMap<string, Set<string>> {
  const dates = new Map<string, Set<string>>();
  for (const { region, asOf } of workbooks) {
    if (region === null || asOf === null) continue;
    dates.set(region, (dates.get(region) ?? new Set()).add(asOf));
  }
  return dates;
}

/** The date that most peers have, two at least; the own one where as many have it. */
function mostShared(peers: readonly ReadonlySet<string>[], own: string): string {
  const counts = new Map<string, number>();
  for (const date of peers.flatMap((dates) => [...dates])) {
    counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  let [shared, most] = [own, Math.max(1, counts.get(own) ?? 0)];
  for (const [date, count] of counts) if (count > most) [shared, most] = [date, count];
  return shared;
}
