import { batchFinding, batchRules } from './batch-rules/index.js';
import type { Batch, BatchRule } from './batch-rules/index.js';
import type { Catalogue, Plan } from './catalogue/index.js';
import type { WorkbookFacts } from './facts/index.js';
import { groupBy } from './model/index.js';
import type { Finding } from './model/index.js';
import type { Regions } from './regions/index.js';
import type { Settings } from './submission/index.js';

/** What a check across workbooks knows besides their facts. */
export interface BatchContext {
  readonly catalogue: Catalogue;
  readonly regions: Regions;
  readonly settings: Settings;
  readonly expected?: readonly string[];
  readonly previous?: readonly WorkbookFacts[];
}

/** 汇总审核 · Checks workbooks against one another, plan by plan and cut-off date by cut-off date. */
export function checkBatch(
  workbooks: readonly WorkbookFacts[],
  context: BatchContext,
): readonly Finding[] {
  return batchesOf(workbooks, context).flatMap((batch) =>
    batchRules.flatMap((rule: BatchRule) => findingsOf(rule, batch, context.settings)),
  );
}

function findingsOf(rule: BatchRule, batch: Batch, { rules }: Settings): readonly Finding[] {
  const set = rules[rule.id];
  if (set === 'off') return [];
  const found = [...rule.check(batch)].map((failure) => batchFinding(rule, failure));
  return set === undefined ? found : found.map((finding) => ({ ...finding, severity: set }));
}

function batchesOf(workbooks: readonly WorkbookFacts[], context: BatchContext): readonly Batch[] {
  const groups = groupBy(workbooks, ({ plan, asOf }) => `${plan}|${asOf}`);
  return [...groups.values()].flatMap((group) => {
    const [{ plan, asOf } = {}] = group;
    const known = context.catalogue.plans.find(({ id }) => id === plan);
    return known && asOf ? [batchOf(group, { plan: known, asOf }, context)] : [];
  });
}

function batchOf(
  workbooks: readonly WorkbookFacts[],
  { plan, asOf }: { readonly plan: Plan; readonly asOf: string },
  { regions, settings, expected, previous = [] }: BatchContext,
): Batch {
  const byRegion = new Map<string, WorkbookFacts>();
  for (const workbook of workbooks) {
    const { region } = workbook;
    if (region !== null && !byRegion.has(region)) byRegion.set(region, workbook);
  }
  const earlier = previous.filter((workbook) => workbook.plan === plan.id);
  return {
    ...{ plan, asOf, workbooks, byRegion, expected, regions },
    previous: earlier,
    limits: settings.limits,
  };
}
