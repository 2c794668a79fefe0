import {
  batchFinding,
  batchRules,
  sealRules,
  type Batch,
  type BatchAnswer,
  type BatchRule,
} from './batch-rules/index.js';
import type { Catalogue, Plan } from './catalogue/index.js';
import { batchExplainer } from './explain-across.js';
import type { WorkbookFacts } from './facts/index.js';
import { foldAcross, foldMisdated } from './folds/index.js';
import { groupBy, type Finding } from './model/index.js';
import { canonicalCode, type Regions } from './regions/index.js';
import { severityOf } from './severity.js';
import { sharedCutOffs } from './shared-cut-offs.js';
import type { Settings } from './submission/index.js';
import { unplacedIn } from './unplaced.js';

/** What a check across workbooks knows besides their facts. */
export interface BatchContext {
  readonly catalogue: Catalogue;
  readonly regions: Regions;
  readonly settings: Settings;
  readonly expected?: readonly string[];
  readonly previous?: readonly WorkbookFacts[];
  /** How many files were delivered that could not be read at all. */
  readonly unread?: number | undefined;
}

/** 汇总校验 · Checks workbooks against one another, plan by plan and cut-off date by cut-off date. */
export function checkBatch(
  workbooks: readonly WorkbookFacts[],
  context: BatchContext,
): readonly Finding[] {
  const known = withCarried(workbooks, context);
  const recheck = (some: readonly WorkbookFacts[]) => answersAcross(some, known);
  const folded = foldAcross(recheck(workbooks), workbooks, recheck);
  return foldMisdated(folded).map(batchExplainer(workbooks));
}

/** Plans that only workbooks know stand last: of the same id that of the first workbook counts. */
function withCarried(workbooks: readonly WorkbookFacts[], context: BatchContext): BatchContext {
  const carried = workbooks.flatMap((workbook) => workbook.carried?.plan ?? []);
  const { plans } = context.catalogue;
  const firsts = new Map([...carried, ...plans].reverse().map((plan) => [plan.id, plan]));
  const more = [...firsts.values()].filter((plan) => !plans.includes(plan));
  return more.length === 0 ? context : { ...context, catalogue: { plans: [...plans, ...more] } };
}

/** What the rules across workbooks say, whatever follows from what. */
function answersAcross(
  workbooks: readonly WorkbookFacts[],
  context: BatchContext,
): readonly Finding[] {
  const batches = batchesOf(workbooks, context);
  const findings = batches.flatMap((batch) =>
    batchRules.flatMap((rule: BatchRule) => findingsOf(rule, batch, context.settings)),
  );
  const placed = new Set(batches.flatMap((batch) => batch.workbooks));
  const rest = workbooks.filter((workbook) => !placed.has(workbook));
  return [...findings, ...sealFindings(rest, context)];
}

/** A workbook that belongs to no batch, for want of a plan or a cut-off date, is held to its seals all the same. */
function sealFindings(
  workbooks: readonly WorkbookFacts[],
  { settings, previous = [] }: BatchContext,
): readonly Finding[] {
  return sealRules.flatMap((rule) =>
    [...rule.check({ workbooks, previous })].flatMap((failure: BatchAnswer) => {
      const { severity: own = rule.severity } = failure;
      const set = settings.rules[rule.id];
      const severity = severityOf({ own, usual: rule.severity, set, isBinding: false });
      return severity ? [batchFinding(rule, { ...failure, severity })] : [];
    }),
  );
}

function findingsOf(rule: BatchRule, batch: Batch, { rules }: Settings): readonly Finding[] {
  const set = rules[rule.id];
  const failures = [...rule.check(batch)];
  return failures.flatMap((failure) => {
    const { severity: own = rule.severity } = failure;
    const isBinding = set !== undefined && isOfBinding(failure, batch);
    const severity = severityOf({ own, usual: rule.severity, set, isBinding });
    return severity ? [batchFinding(rule, { ...failure, severity })] : [];
  });
}

function isOfBinding({ facts }: BatchAnswer, { indicators }: Batch): boolean {
  const { indicator } = facts;
  return typeof indicator === 'string' && indicators.get(indicator)?.status === 'binding';
}

function batchesOf(workbooks: readonly WorkbookFacts[], context: BatchContext): readonly Batch[] {
  const shared = sharedCutOffs(workbooks, context.regions);
  const dayOf = (workbook: WorkbookFacts) => shared.placed.get(workbook) ?? workbook.asOf;
  const groups = groupBy(workbooks, (workbook) => `${workbook.plan}|${dayOf(workbook)}`);
  const byDay = groupBy(workbooks, (workbook) => dayOf(workbook) ?? '');
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const { plan } = first ?? {};
    const asOf = first && dayOf(first);
    const known = context.catalogue.plans.find(({ id }) => id === plan);
    if (!known || !asOf) return [];
    const sameDay = byDay.get(asOf) ?? [];
    const unplaced = unplacedIn(workbooks, { plan: known.id, asOf }, context.unread ?? 0);
    const occasion = { plan: known, asOf, sameDay, openCutOffs: shared.open };
    return [batchOf(group, { ...occasion, ...unplaced }, context)];
  });
}

interface Occasion extends Pick<Batch, 'unplaced' | 'unplacedRegions' | 'openCutOffs'> {
  readonly plan: Plan;
  readonly asOf: string;
  readonly sameDay: readonly WorkbookFacts[];
}

function batchOf(
  workbooks: readonly WorkbookFacts[],
  { plan, asOf, sameDay, ...more }: Occasion,
  { regions, settings, catalogue, expected, previous = [] }: BatchContext,
): Batch {
  const placed = workbooks.filter(({ region }) => region !== null);
  const deliveries = groupBy(placed, ({ region }) => canonicalCode(region ?? '') ?? region ?? '');
  const firsts = [...deliveries].flatMap(([code, [first]]) =>
    first ? [[code, first] as const] : [],
  );
  return {
    ...{ plan, asOf, workbooks, deliveries, expected, catalogue, regions },
    ...more,
    indicators: new Map(plan.indicators.map((indicator) => [indicator.id, indicator])),
    byRegion: new Map(firsts),
    previous: previous.filter((workbook) => workbook.plan === plan.id),
    ofLaterPlans: laterPlans(plan, sameDay, catalogue),
    limits: settings.limits,
  };
}

function laterPlans(
  plan: Plan,
  workbooks: readonly WorkbookFacts[],
  { plans }: Catalogue,
): readonly WorkbookFacts[] {
  const later = new Set(plans.slice(plans.indexOf(plan) + 1).map(({ id }) => id));
  return workbooks.filter((workbook) => later.has(workbook.plan ?? ''));
}
