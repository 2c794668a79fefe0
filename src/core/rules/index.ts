/** One check a file, named after the defect that it finds; here is their order. */
import { baseValueMismatch } from './base-value-mismatch.js';
import { bindingBehindSchedule } from './binding-behind-schedule.js';
import { currentValueMismatch } from './current-value-mismatch.js';
import { duplicateRow } from './duplicate-row.js';
import { formulaError } from './formula-error.js';
import { fundTotalMismatch } from './fund-total-mismatch.js';
import { invalidPeriod } from './invalid-period.js';
import { macroContent } from './macro-content.js';
import { missingColumn } from './missing-column.js';
import { missingSheet } from './missing-sheet.js';
import { missingValue } from './missing-value.js';
import { numeratorOverDenominator } from './numerator-over-denominator.js';
import { ratioMismatch } from './ratio-mismatch.js';
import { regionNameMismatch } from './region-name-mismatch.js';
import { rollupMismatch } from './rollup-mismatch.js';
import { roundedToTarget } from './rounded-to-target.js';
import type { Rule } from './rule.js';
import { textNumber } from './text-number.js';
import { unknownIndicator } from './unknown-indicator.js';
import { unknownRegion } from './unknown-region.js';
import { unstoredResult } from './unstored-result.js';

export * from './rule.js';

/** Every rule within one workbook, in the order in which findings are told. */
export const rules = [
  missingSheet,
  missingColumn,
  unstoredResult,
  formulaError,
  macroContent,
  missingValue,
  textNumber,
  unknownIndicator,
  unknownRegion,
  regionNameMismatch,
  invalidPeriod,
  numeratorOverDenominator,
  ratioMismatch,
  roundedToTarget,
  duplicateRow,
  currentValueMismatch,
  baseValueMismatch,
  rollupMismatch,
  fundTotalMismatch,
  bindingBehindSchedule,
] as const;

/** The rules by type, each with its own id and facts. */
export type AnyRule = (typeof rules)[number];

/** The id of a rule: its file, message, page, test and JSON code. */
export type RuleId = AnyRule['id'];

/** The facts that the findings of a rule state. */
export type FactsOf<Id extends RuleId> =
  Extract<AnyRule, { readonly id: Id }> extends Rule<Id, infer F> ? F : never;
