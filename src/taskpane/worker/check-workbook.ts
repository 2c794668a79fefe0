import { asksForTownships } from '../../core/asks-for-townships.js';
import { check, type CheckResult } from '../../core/check.js';
import { factsOf } from '../../core/facts/index.js';
import type { UnderstoodTable } from '../../core/layouts/index.js';
import type { Workbook } from '../../core/model/index.js';
import type { Regions } from '../../core/regions/index.js';
import { resultOf } from '../../core/result.js';
import { defaultSettings } from '../../core/submission/index.js';
import { knownCatalogue } from '../../data/known-catalogue.js';
import { proveApprovals } from '../../seals/index.js';
import { noSubmission } from '../../workbooks/catalogue/no-submission.js';
import { canHash } from './can-hash.js';
import { foundPlan } from './found-plan.js';
import { countyRegions, regionsWithTownships } from './known-regions.js';
import type { Checked, CheckSettings } from './protocol.js';
import { unreadableFile } from './unreadable.js';

/** A workbook by the name that findings call it, and how it is checked. */
export interface NamedWorkbook {
  readonly name: string;
  readonly settings: CheckSettings;
}

/** Checks a workbook and proves its seals, for the views; what is no submission is not checked, and a plan offered. */
export async function checkWorkbook(workbook: Workbook, named: NamedWorkbook): Promise<Checked> {
  const id = noSubmission(workbook);
  if (id) {
    const unchecked = unreadableFile(named.name, { id, facts: {} });
    return { ...unchecked, foundPlan: foundPlan(workbook) };
  }
  const checked = await understandWorkbook(workbook, named);
  const { submission } = checked;
  return {
    result: resultOf(checked),
    facts: factsOf(submission, await proofsOf(checked)),
    isForeign: isNobodys(submission),
    isOwn: submission.own !== undefined,
  };
}

/** Neither a workbook of the contract nor one with a table that tells a figure. */
function isNobodys({ cover, tables, own }: CheckResult['submission']): boolean {
  const isTold = own?.sheets.some((sheet) => sheet.tables.some(tellsFigure)) === true;
  return !cover && !tables.indicators && !tables.data && !isTold;
}

function tellsFigure({ facts }: UnderstoodTable): boolean {
  const [first] = facts();
  return first !== undefined;
}

/** Checks a workbook; the table of townships is loaded only for one that speaks of them, and serves no other. */
export async function understandWorkbook(
  workbook: Workbook,
  { name, settings: { catalogue, ...settings } }: NamedWorkbook,
): Promise<CheckResult> {
  const checkWith = (regions: Regions) =>
    check(workbook, {
      ...{ file: name, catalogue: knownCatalogue(catalogue), settings: defaultSettings },
      ...{ ...settings, regions },
    });
  const checked = checkWith(countyRegions());
  return asksForTownships(checked) ? checkWith(await regionsWithTownships()) : checked;
}

/** A page that is not served securely cannot hash: its seals stay unchecked. */
function proofsOf({ submission }: CheckResult): ReturnType<typeof proveApprovals> {
  return canHash() ? proveApprovals(submission) : Promise.resolve([]);
}
