import type { RuleId } from './rules/index.js';

/**
 * 只看模板形式的规则 · Rules that speak of the contract's own form: its sheets, headers, formulas and cells, and the rounding that it declares.
 *
 * Of an office's own workbook they have nothing to say: what of it is not read is told by other rules.
 */
export const ofContractsForm: ReadonlySet<string> = new Set<RuleId>([
  'missing-sheet',
  'missing-column',
  'duplicate-column',
  'duplicate-table',
  'merged-data-cells',
  'misleading-format',
  'template-outdated',
  'overwritten-formula',
  'foreign-formula',
  'unstored-result',
  'formula-error',
  'text-number',
  'rounding-mismatch',
  'unknown-plan',
  'unknown-region',
]);
