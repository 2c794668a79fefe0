import type { Plan } from '../core/catalogue/index.js';
import type { WorkbookFacts } from '../core/facts/index.js';
import { compareDays, isoDay, type Day } from '../core/model/index.js';
import type { Submission } from '../core/submission/index.js';
import type { Messages } from '../messages/index.js';
import { batchFailure } from './batch-failure.js';
import type { RunSettings } from './check-file.js';
import type { Host } from './host.js';
import { readDeliveries } from './read-deliveries.js';
import { readSubmissionAt } from './read-submission.js';

/** 上期工作簿 · The workbook of the period before, understood. */
export interface LastWorkbook {
  readonly path: string;
  readonly facts: WorkbookFacts;
  readonly submission: Submission;
  readonly settings: RunSettings;
}

/** Reads the workbook of the period before; one that was changed after it was sealed is a failure. */
export async function readLastWorkbook(
  { path, catalogue }: { readonly path: string; readonly catalogue?: string | undefined },
  messages: Messages,
  host: Host,
): Promise<LastWorkbook> {
  const source = { paths: [path], outputs: [], catalogue };
  const { settings, facts: all } = await readDeliveries(source, messages, host);
  const [facts] = all;
  const submission = facts && (await readSubmissionAt(path, settings, host.cwd));
  if (!submission) throw batchFailure('last-unread', { path });
  const isAltered = facts.approvals.some(({ standing }) => standing === 'broken');
  if (isAltered) throw batchFailure('last-altered', { path });
  return { path, facts, submission, settings };
}

/** Whether the last workbook is of the same unit and plan, and of an earlier day; its own day. */
export function requireEarlier(
  { path, facts, submission }: LastWorkbook,
  { region, plan, asOf }: { readonly region: string; readonly plan: string; readonly asOf: Day },
): Day {
  if (facts.region !== region || facts.plan !== plan) {
    const found = [facts.region, facts.plan].map((said) => said ?? '…').join(' ');
    throw batchFailure('last-of-another', { path, found, asked: `${region} ${plan}` });
  }
  const day = submission.asOf;
  if (!day || compareDays(day, asOf) >= 0) {
    throw batchFailure('last-not-earlier', {
      ...{ path, found: facts.asOf ?? '…' },
      asOf: isoDay(asOf),
    });
  }
  return day;
}

/** 随带规划 · The plan that the last workbook carries, where nobody else knows it. */
export function carriedPlan({ submission: { carried } }: LastWorkbook): Plan | undefined {
  return carried?.standing === 'judges' ? carried.plan : undefined;
}
