import type { AdoptedRow } from '../core/adoption/index.js';
import { levelGoals } from '../core/catalogue/index.js';
import { consolidate, type Deliveries } from '../core/consolidation/index.js';
import { factsOf, type WorkbookFacts } from '../core/facts/index.js';
import { developmentZones } from '../core/regions/index.js';
import type { Submission } from '../core/submission/index.js';
import {
  joinedLists,
  observedPeriods,
  type TemplateRequest,
  type WorkbookDraft,
} from '../workbooks/create/index.js';
import { batchFailure } from './batch-failure.js';
import type { RunSettings } from './check-file.js';
import type { Host } from './host.js';
import { readSubmissionAt } from './read-submission.js';

/** A superior's workbook in the making, and what it is made of. */
export interface Making {
  readonly request: TemplateRequest;
  readonly settings: RunSettings;
  readonly chosen: Deliveries;
}

/** The rows of 数据 of the superior. */
export function consolidatedRows(
  { request, chosen }: Making,
  previous: WorkbookFacts | undefined,
): readonly AdoptedRow[] {
  const { plan, unit, regions, asOf, reportType = 'annual', withZones } = request;
  const goals = levelGoals(plan, unit.level);
  return consolidate(chosen, {
    unit,
    subordinates: regions.subordinates(unit.code),
    zones: developmentZones(unit.code, regions).filter(
      ({ code }) => withZones || chosen.byUnit.has(code),
    ),
    indicators: goals.map(({ indicator }) => indicator),
    asked: goals.flatMap((goal) =>
      observedPeriods(goal, plan, { asOf, reportType }).map((period) => ({
        indicator: goal.indicator,
        period,
      })),
    ),
    previous,
  });
}

/** 下级清单 · The lists of the workbooks that count, the first one of each unit. */
export async function joinedListsOf(
  { chosen, settings }: Making,
  { cwd, signal }: Host,
): Promise<NonNullable<WorkbookDraft['tables']>> {
  const submissions: Submission[] = [];
  for (const [first] of chosen.byUnit.values()) {
    signal.throwIfAborted();
    const submission = first && (await readSubmissionAt(first.file, settings, cwd));
    if (submission) submissions.push(submission);
  }
  return joinedLists(submissions);
}

/** 上次汇总 · What the workbook says that was made before; one of another unit or plan is a failure. */
export async function previousFacts(
  path: string | undefined,
  { request: { unit, plan }, settings }: Making,
  { cwd }: Host,
): Promise<WorkbookFacts | undefined> {
  if (path === undefined) return undefined;
  const submission = await readSubmissionAt(path, settings, cwd).catch(() => undefined);
  if (!submission) throw batchFailure('previous-unread', { path });
  const facts = factsOf(submission);
  if (facts.region === unit.code && facts.plan === plan.id) return facts;
  const found = [facts.region, facts.plan].map((said) => said ?? '…').join(' ');
  throw batchFailure('previous-of-another', { path, found, asked: `${unit.code} ${plan.id}` });
}
