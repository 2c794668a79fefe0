import type { WorkbookFacts } from './facts/index.js';
import { groupBy } from './model/index.js';
import { reportingParent } from './regions/index.js';
import type { Regions } from './regions/index.js';

/**
 * 同批截止日期 · The cut-off date that most peers of a workbook share, for each whose own is another.
 *
 * Peers are the superior, the units beside it and those below it, for the same plan. A date that any
 * other region has too is that of another delivery.
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
    const shared = mostShared(peers, { asOf, region, dates });
    if (shared !== undefined) yield [workbook, shared];
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

interface Own {
  readonly asOf: string;
  readonly region: string;
  readonly dates: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The date that most peers have, two at least, of those for which the region has not delivered. */
function mostShared(peers: readonly string[], { asOf, region, dates }: Own): string | undefined {
  const isShared = [...dates].some(([code, own]) => code !== region && own.has(asOf));
  if (isShared) return undefined;
  const counts = new Map<string, number>();
  for (const date of peers.flatMap((code) => [...(dates.get(code) ?? [])])) {
    counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  const open = [...counts].filter(([date, count]) => !dates.get(region)?.has(date) && count > 1);
  const [first] = open.toSorted(([, one], [, other]) => other - one);
  return first?.[0];
}
