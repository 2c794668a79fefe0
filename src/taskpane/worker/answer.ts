import { checkBatch } from '../../core/check-batch.js';
import { isRuleFailure } from '../../core/rule-failure.js';
import type { Finding } from '../../core/model/index.js';
import type { WorkbookFailure } from '../../core/result.js';
import { defaultSettings } from '../../core/submission/index.js';
import { knownCatalogue } from '../../data/known-catalogue.js';
import { isReadFailure, type TellUnpacked } from '../../workbooks/package/index.js';
import { annotateFile } from './annotate-file.js';
import { checkWorkbook } from './check-workbook.js';
import { knownRegions } from './known-regions.js';
import { fixFile } from './fix-file.js';
import { freezeFile } from './freeze-file.js';
import { makeNext } from './make-next.js';
import { makeProgress } from './make-progress.js';
import { makeRollUp } from './make-roll-up.js';
import { makeTemplate } from './make-template.js';
import { openFile } from './open-file.js';
import { isOrderFailure } from './order-failure.js';
import { draftOf, makePlan } from './plan-order.js';
import { readOwnCatalogue } from './read-own-catalogue.js';
import type { Answers, Checked, Job } from './protocol.js';
import { sealOrdered } from './seal.js';
import { showTables } from './show-tables.js';
import { unreadableFile } from './unreadable.js';

/** Does what the page asks, and tells how far a large file is read; a file that cannot be checked is an answer too. */
export function answer(job: Job, tellUnpacked?: TellUnpacked): Promise<Answers[keyof Answers]> {
  switch (job.kind) {
    case 'file':
      return checkFile(job, tellUnpacked);
    case 'workbook':
      return checkWorkbook(job.workbook, job).catch((error: unknown) =>
        unreadableFile(job.name, answerFailure(error)),
      );
    case 'across':
      return Promise.resolve(compare(job));
    case 'catalogue':
      return readOwnCatalogue(job.order);
    case 'tables':
      return showTables(job.order);
    default:
      return makeFile(job);
  }
}

type Making = Exclude<Job, { kind: 'file' | 'workbook' | 'across' | 'catalogue' | 'tables' }>;

/** What hands a new file to the user, or a row that seals the open one. */
function makeFile(job: Making): Promise<Answers[keyof Answers]> {
  switch (job.kind) {
    case 'template':
      return makeTemplate(job.order);
    case 'next':
      return makeNext(job.order);
    case 'roll-up':
      return makeRollUp(job.order);
    case 'progress':
      return makeProgress(job.order);
    case 'freeze':
      return freezeFile(job.order);
    case 'annotate':
      return annotateFile(job.order);
    case 'fix':
      return fixFile(job.order);
    case 'seal':
      return sealOrdered(job.order);
    case 'draft':
      return draftOf(job.order);
    case 'plan':
      return makePlan(job.order);
  }
}

function compare({
  facts,
  unread,
  catalogue,
}: Extract<Job, { kind: 'across' }>): readonly Finding[] {
  return checkBatch(facts, {
    ...{ catalogue: knownCatalogue(catalogue), settings: defaultSettings },
    ...{ regions: knownRegions(), unread },
  });
}

async function checkFile(
  job: Extract<Job, { kind: 'file' }>,
  tellUnpacked: TellUnpacked | undefined,
): Promise<Checked> {
  try {
    const { workbook, refuseOther } = await openFile(job.name, job.file, tellUnpacked);
    const checked = await checkWorkbook(workbook, job);
    if (!checked.isOwn) refuseOther();
    return checked;
  } catch (error) {
    return unreadableFile(job.name, answerFailure(error));
  }
}

/** The failure that an error stands for; a file that changed on disk can no longer be read. */
export function answerFailure(error: unknown): WorkbookFailure {
  if (isReadFailure(error)) return { id: error.id, facts: { ...error.facts } };
  if (isRuleFailure(error)) return { id: 'rule-failed', facts: { rule: error.rule } };
  if (isOrderFailure(error)) return { id: error.id, facts: error.facts };
  if (error instanceof DOMException) return { id: 'not-readable', facts: { code: error.name } };
  return {
    id: 'unexpected',
    facts: { reason: error instanceof Error ? error.message : String(error) },
  };
}
