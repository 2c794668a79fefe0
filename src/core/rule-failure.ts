/** A rule that broke is a failure of ours; the workbook counts as unreadable and the rule is named. */
interface RuleFailure extends Error {
  readonly rule: string;
}

/** Whether an error is that of a rule that broke. */
export function isRuleFailure(error: unknown): error is RuleFailure {
  return error instanceof Error && 'rule' in error;
}
