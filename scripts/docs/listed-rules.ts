import { batchRules, type BatchRuleId } from '../../src/core/batch-rules/index.js';
import type { Severity } from '../../src/core/model/index.js';
import { rules, type RuleGroup, type RuleId } from '../../src/core/rules/index.js';

/** The id of a rule, within one workbook or across workbooks. */
export type AnyRuleId = RuleId | BatchRuleId;

/** What the pages tell of a rule beside its words. */
export interface ListedRule {
  readonly id: AnyRuleId;
  readonly group: RuleGroup | 'across-workbooks';
  readonly severity: Severity;
  readonly isFixable: boolean;
}

/** Every rule in the order of the pages: those within one workbook, then those across workbooks. */
export const listedRules: readonly ListedRule[] = [
  ...rules,
  ...batchRules.map(({ id, severity }) => ({
    ...{ id, severity },
    group: 'across-workbooks' as const,
    isFixable: false,
  })),
];
