import { readSubmission, defaultSettings } from '../../src/core/submission/index.js';
import { builtInCatalogue } from '../../src/core/catalogue/index.js';
import type { BatchRuleId } from '../../src/core/batch-rules/index.js';
import { checkBatch } from '../../src/core/check-batch.js';
import { factsOf, type ApprovalProof } from '../../src/core/facts/index.js';
import { loadRegions } from '../../src/data/regions.js';
import { workbook } from './workbook.js';

const context = {
  catalogue: builtInCatalogue,
  regions: loadRegions(),
  settings: defaultSettings,
};

/** What a rule finds in the approvals of 肥东县, whose seals prove what is said of them; `signed` where every step must be. */
export function findingsInApprovals(
  rule: BatchRuleId,
  rows: string,
  proven: readonly ApprovalProof[] | { readonly signed: readonly ApprovalProof[] } = [],
) {
  const asksForSignatures = 'signed' in proven;
  const proofs = 'signed' in proven ? proven.signed : proven;
  const book = workbook(`
    封面 | 填报单位 | 肥东县民政局
    2    | 区划代码 | 340122
    3    | 规划代码 | anhui-14fyp
    4    | 截止日期 | 2023-12-31
    审批 | 环节 | 单位 | 日期 | 结论 | 数据指纹 | 签名
    ${rows}
  `);
  const submission = readSubmission(book, { ...context, file: '肥东县.xlsx' });
  return checkBatch([factsOf(submission, proofs, asksForSignatures)], context)
    .filter((finding) => finding.rule === rule)
    .map(({ cell, severity, facts }) => ({ cell, severity, facts }));
}
