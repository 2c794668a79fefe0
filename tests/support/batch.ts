import { builtInCatalogue } from '../../src/core/catalogue/index.js';
import type { BatchRuleId } from '../../src/core/batch-rules/index.js';
import { checkBatch, type BatchContext } from '../../src/core/check-batch.js';
import { factsOf, type ApprovalProof, type WorkbookFacts } from '../../src/core/facts/index.js';
import type { Finding } from '../../src/core/model/index.js';
import type { RuleFacts } from '../../src/core/rules/index.js';
import { sealClaims, type SealClaim } from '../../src/core/seal/index.js';
import { defaultSettings, readSubmission } from '../../src/core/submission/index.js';
import { loadRegions } from '../../src/data/regions.js';
import { workbooksFromText, type SketchFile } from '../../src/workbooks/sketch/index.js';
import { testPlan } from './test-plan.js';

const catalogue = { plans: [...builtInCatalogue.plans, testPlan] };
const context = { catalogue, regions: loadRegions(), settings: defaultSettings };

/** A finding across workbooks as tests speak of it: file and place as 省.xlsx 数据!F2, and facts. */
export interface ToldAcross {
  readonly place: string;
  readonly facts: RuleFacts;
}

/** What the workbooks of a text tell the batch; see workbooksFromText. */
export function factsFrom(
  files: readonly SketchFile[],
  more: Partial<BatchContext> = {},
): readonly WorkbookFacts[] {
  const known = { ...context, catalogue: more.catalogue ?? catalogue };
  return files.map(({ file, workbook }) => {
    const submission = readSubmission(workbook, { ...known, file });
    return factsOf(submission, sealClaims(submission).map(unhashed));
  });
}

/** What can be told of a seal that nobody hashes. */
function unhashed({ standing, added, conclusions }: SealClaim): ApprovalProof {
  return { standing, added, conclusions, signed: 'unchecked' };
}

/** Checks the workbooks of a text against one another; see workbooksFromText. */
export function checkedBatch(text: string, more: Partial<BatchContext> = {}): readonly Finding[] {
  const files = workbooksFromText(text);
  const previous = factsFrom(
    files.filter(({ isEarlier }) => isEarlier),
    more,
  );
  const workbooks = factsFrom(
    files.filter(({ isEarlier }) => !isEarlier),
    more,
  );
  return checkBatch(workbooks, { ...context, previous, ...more });
}

/** What one rule finds across the workbooks of a text. */
export function findingsAcross(
  rule: BatchRuleId,
  text: string,
  more: Partial<BatchContext> = {},
): readonly ToldAcross[] {
  return checkedBatch(text, more)
    .filter((finding) => finding.rule === rule)
    .map(({ file, sheet, cell, facts }) => ({ place: placeOf(file, sheet, cell), facts }));
}

function placeOf(file: string, sheet?: string, cell?: string): string {
  return [file, [sheet, cell].filter(Boolean).join('!')].filter(Boolean).join(' ');
}

/** Who delivers, where it is not the usual unit, plan and day. */
interface Delivery {
  readonly unit?: string;
  readonly plan?: string;
  readonly asOf?: string;
  readonly isEarlier?: boolean;
}

/** One workbook of a text: its cover from a region code, and its other sheets as tables. */
export function delivered(
  file: string,
  region: string,
  { sheets = '', ...more }: Delivery & { readonly sheets?: string } = {},
): string {
  const { unit = region, plan = 'test-plan', asOf = '2023-12-31', isEarlier = false } = more;
  return `
    # ${isEarlier ? 'earlier' : 'file'} ${file}
    封面 | 填报单位 | ${unit}
    2    | 区划代码 | "${region}"
    3    | 规划代码 | ${plan}
    4    | 截止日期 | ${asOf}
    ${sheets}
  `;
}
