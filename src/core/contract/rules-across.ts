/** 汇总校验规则 · The rules across workbooks by name, as the explanations of one workbook may name them. */
export const rulesAcross: ReadonlySet<string> = new Set([
  'missing-submission',
  'duplicate-submission',
  'cutoff-differs',
  'child-value-mismatch',
  'figure-without-report',
  'subordinate-sum-mismatch',
  'station-listed-twice',
  'restated-history',
  'cross-plan-mismatch',
  'peer-outlier',
  'fund-batch-mismatch',
  'approval-missing',
  'approval-out-of-order',
  'seal-broken',
  'signature-invalid',
  'weaker-seal',
]);
