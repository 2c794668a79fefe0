import { asksForTownships } from '../../core/asks-for-townships.js';
import { check, type CheckResult } from '../../core/check.js';
import { isRuleFailure } from '../../core/rule-failure.js';
import { factsOf, type WorkbookFacts } from '../../core/facts/index.js';
import type { Deadline, Workbook } from '../../core/model/index.js';
import type { Regions } from '../../core/regions/index.js';
import { resultOf, type WorkbookFailure, type WorkbookResult } from '../../core/result.js';
import { unreadableResult } from '../../core/unreadable-result.js';
import { loadRegions, loadTownships } from '../../data/regions.js';
import { proveApprovals } from '../../seals/prove-approvals.js';
import { noSubmission } from '../../workbooks/catalogue/no-submission.js';
import { readFailure, type TellUnpacked } from '../../workbooks/package/index.js';
import { isReadFailure, read } from '../../workbooks/read/index.js';
import { nodeInflate } from '../../workbooks/read/node.js';
import { isBatchFailure } from '../host/batch-failure.js';
import { otherFormat, refuseOther, type ReadOther } from '../files/other-format.js';
import type { RunSettings } from '../settings/run-settings.js';

/** A file on its way to be checked: the path as it is shown, and its bytes. */
export interface FileTask {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Asked between steps where the file is checked in the thread that must stay free. */
  readonly deadline?: Deadline;
  /** Told while a large file is read. */
  readonly tellUnpacked?: TellUnpacked;
}

/** What a file came to: its result, and the facts for the batch where it could be read. */
export interface CheckedFile {
  readonly result: WorkbookResult;
  readonly facts: WorkbookFacts | null;
}

/** Checks one file after the other; whatever goes wrong costs its file only, and the result says what. */
export function createChecker(
  settings: RunSettings,
  readOther?: ReadOther,
): (task: FileTask) => Promise<CheckedFile> {
  const checkOne = createReader(settings, readOther);
  return async (task) => {
    try {
      const checked = await checkOne(task);
      const proofs = await proveApprovals(checked.submission, settings);
      return {
        result: resultOf(checked),
        facts: factsOf(checked.submission, proofs, settings.keys !== undefined),
      };
    } catch (error) {
      return unchecked(task.file, failureOf(error));
    }
  };
}

/**
 * Reads and checks one file after the other; townships are loaded once a file asks for them, and serve
 * those that ask: what a file comes to rests on no other file of the run.
 *
 * A workbook in another format can only be an office's own: our formulas do not survive there.
 */
export function createReader(
  settings: RunSettings,
  readOther: ReadOther = refuseOther,
): (task: FileTask) => Promise<CheckResult> {
  const regions = loadRegions();
  let townships: Promise<Regions> | undefined;
  const checkWith = (known: Regions, workbook: Workbook, { file, deadline }: FileTask) =>
    check(workbook, { ...settings, regions: known, file, ...(deadline ? { deadline } : {}) });

  return async (task) => {
    const { maxUnpackedBytes } = settings;
    const { bytes, deadline, tellUnpacked } = task;
    const limits = { maxUnpackedBytes, deadline };
    const other = otherFormat(task);
    const workbook = other
      ? await other(readOther)
      : await read(bytes, { inflate: nodeInflate, ...limits, tellUnpacked });
    const found = noSubmission(workbook);
    if (found) throw readFailure(found);
    const checked = checkWith(regions, workbook, task);
    if (other && !checked.submission.own) await refuseOther(bytes);
    if (!asksForTownships(checked)) return checked;
    return checkWith(await (townships ??= loadTownships()), workbook, task);
  };
}

/** A file that could not be checked, and why. */
export function unchecked(file: string, failure: WorkbookFailure): CheckedFile {
  return { result: unreadableResult(file, failure), facts: null };
}

/** Why a file could not be read or checked. */
export function failureOf(error: unknown): WorkbookFailure {
  if (isReadFailure(error) || isBatchFailure(error))
    return { id: error.id, facts: { ...error.facts } };
  if (isRuleFailure(error)) return { id: 'rule-failed', facts: { rule: error.rule } };
  const reason = error instanceof Error ? error.message : String(error);
  return { id: 'unexpected', facts: { reason } };
}
