/** One check a file, named after the defect that it finds; here is their order. */
import { abruptChange } from './abrupt-change.js';
import { bandExceeded } from './band-exceeded.js';
import { baseRevised } from './base-revised.js';
import { baseValueMismatch } from './base-value-mismatch.js';
import { bindingBehindSchedule } from './binding-behind-schedule.js';
import { certifiedBelowMinimum } from './certified-below-minimum.js';
import { certifiedOverStaff } from './certified-over-staff.js';
import { compoundingRates } from './compounding-rates.js';
import { coverNameMismatch } from './cover-name-mismatch.js';
import { currentValueMismatch } from './current-value-mismatch.js';
import { cutoffOutsidePlan } from './cutoff-outside-plan.js';
import { decompositionShort } from './decomposition-short.js';
import { denominatorInconsistent } from './denominator-inconsistent.js';
import { duplicateColumn } from './duplicate-column.js';
import { duplicateRow } from './duplicate-row.js';
import { duplicateStation } from './duplicate-station.js';
import { duplicateTable } from './duplicate-table.js';
import { excessPrecision } from './excess-precision.js';
import { externalLink } from './external-link.js';
import { figureLeftOut } from './figure-left-out.js';
import { filedBeforeCutoff } from './filed-before-cutoff.js';
import { foreignFormula } from './foreign-formula.js';
import { formulaError } from './formula-error.js';
import { fractionalCount } from './fractional-count.js';
import { fundTotalMismatch } from './fund-total-mismatch.js';
import { futureActual } from './future-actual.js';
import { hiddenData } from './hidden-data.js';
import { incompleteExplanation } from './incomplete-explanation.js';
import { invalidPeriod } from './invalid-period.js';
import { listTotalMismatch } from './list-total-mismatch.js';
import { localOverStaff } from './local-over-staff.js';
import { macroContent } from './macro-content.js';
import { mergedDataCells } from './merged-data-cells.js';
import { misleadingFormat } from './misleading-format.js';
import { misplacedDeadline } from './misplaced-deadline.js';
import { missingColumn } from './missing-column.js';
import { missingIndicator } from './missing-indicator.js';
import { missingObservation } from './missing-observation.js';
import { missingSheet } from './missing-sheet.js';
import { missingValue } from './missing-value.js';
import { mixedPercentScale } from './mixed-percent-scale.js';
import { negativeValue } from './negative-value.js';
import { numeratorOverDenominator } from './numerator-over-denominator.js';
import { overwrittenFormula } from './overwritten-formula.js';
import { planFieldMismatch } from './plan-field-mismatch.js';
import { ownCheck } from './own-check.js';
import { planUnconfirmed } from './plan-unconfirmed.js';
import { partsOverTotal } from './parts-over-total.js';
import { printedPartOverWhole } from './printed-part-over-whole.js';
import { printedRateMismatch } from './printed-rate-mismatch.js';
import { printedSumMismatch } from './printed-sum-mismatch.js';
import { projectCountMismatch } from './project-count-mismatch.js';
import { projectOutsideBatch } from './project-outside-batch.js';
import { rateOutsideParts } from './rate-outside-parts.js';
import { ratioMismatch } from './ratio-mismatch.js';
import { regionNameMismatch } from './region-name-mismatch.js';
import { regionOutsideUnit } from './region-outside-unit.js';
import { rollupMismatch } from './rollup-mismatch.js';
import { roundedToTarget } from './rounded-to-target.js';
import type { Rule } from './rule.js';
import { roundingMismatch } from './rounding-mismatch.js';
import { serviceMissing } from './service-missing.js';
import { shareOverLimit } from './share-over-limit.js';
import { shrinkingStock } from './shrinking-stock.js';
import { staleFormula } from './stale-formula.js';
import { stationCountMismatch } from './station-count-mismatch.js';
import { stationDates } from './station-dates.js';
import { stationCoverageMismatch } from './station-coverage-mismatch.js';
import { strayRows } from './stray-rows.js';
import { targetAllocationShort } from './target-allocation-short.js';
import { targetBelowPlan } from './target-below-plan.js';
import { targetMissed } from './target-missed.js';
import { targetRangeInverted } from './target-range-inverted.js';
import { taskDates } from './task-dates.js';
import { taskOverdue } from './task-overdue.js';
import { taskWithoutIndicator } from './task-without-indicator.js';
import { templateOutdated } from './template-outdated.js';
import { textNumber } from './text-number.js';
import { uncalculatedFormula } from './uncalculated-formula.js';
import { unconfirmedLayout } from './unconfirmed-layout.js';
import { unitMismatch } from './unit-mismatch.js';
import { unjudgedTable } from './unjudged-table.js';
import { unknownBatch } from './unknown-batch.js';
import { unknownIndicator } from './unknown-indicator.js';
import { unknownOption } from './unknown-option.js';
import { unknownPlan } from './unknown-plan.js';
import { unknownRegion } from './unknown-region.js';
import { unknownStation } from './unknown-station.js';
import { earlierPlan } from './earlier-plan.js';
import { emptyExplanation } from './empty-explanation.js';
import { unmatchedExplanation } from './unmatched-explanation.js';
import { unreadableContent } from './unreadable-content.js';
import { unreadablePlan } from './unreadable-plan.js';
import { unstoredResult } from './unstored-result.js';
import { yearOutsidePlan } from './year-outside-plan.js';
import { ytdDecreasing } from './ytd-decreasing.js';
import { zeroDenominator } from './zero-denominator.js';

export * from './rule.js';
export { hiddenData } from './hidden-data.js';
export { leftOutByReason, leftOutKey } from './evidence/figures-left-out.js';
export type { PrintedFacts } from './evidence/printed-mismatches.js';
export type { Unjudged } from './unjudged-table.js';

/** Every rule within one workbook, in the order in which findings are told. */
export const rules = [
  unreadableContent,
  unjudgedTable,
  unconfirmedLayout,
  figureLeftOut,
  missingSheet,
  missingColumn,
  duplicateColumn,
  duplicateTable,
  strayRows,
  mergedDataCells,
  hiddenData,
  misleadingFormat,
  templateOutdated,
  overwrittenFormula,
  foreignFormula,
  staleFormula,
  uncalculatedFormula,
  unstoredResult,
  formulaError,
  externalLink,
  macroContent,
  missingValue,
  textNumber,
  fractionalCount,
  negativeValue,
  shareOverLimit,
  excessPrecision,
  roundingMismatch,
  unknownIndicator,
  unknownPlan,
  unreadablePlan,
  planUnconfirmed,
  unknownRegion,
  regionNameMismatch,
  coverNameMismatch,
  invalidPeriod,
  yearOutsidePlan,
  unitMismatch,
  mixedPercentScale,
  unknownOption,
  numeratorOverDenominator,
  zeroDenominator,
  ratioMismatch,
  roundedToTarget,
  duplicateRow,
  missingObservation,
  denominatorInconsistent,
  earlierPlan,
  planFieldMismatch,
  missingIndicator,
  targetBelowPlan,
  targetAllocationShort,
  decompositionShort,
  compoundingRates,
  targetRangeInverted,
  currentValueMismatch,
  baseValueMismatch,
  baseRevised,
  rollupMismatch,
  partsOverTotal,
  rateOutsideParts,
  ownCheck,
  printedSumMismatch,
  printedPartOverWhole,
  printedRateMismatch,
  regionOutsideUnit,
  shrinkingStock,
  ytdDecreasing,
  abruptChange,
  futureActual,
  filedBeforeCutoff,
  stationCountMismatch,
  stationCoverageMismatch,
  duplicateStation,
  certifiedBelowMinimum,
  certifiedOverStaff,
  localOverStaff,
  unknownStation,
  stationDates,
  serviceMissing,
  fundTotalMismatch,
  projectCountMismatch,
  projectOutsideBatch,
  listTotalMismatch,
  unknownBatch,
  taskDates,
  taskOverdue,
  taskWithoutIndicator,
  bindingBehindSchedule,
  targetMissed,
  bandExceeded,
  cutoffOutsidePlan,
  unmatchedExplanation,
  emptyExplanation,
  incompleteExplanation,
  misplacedDeadline,
] as const;

/** The rules by type, each with its own id and facts. */
export type AnyRule = (typeof rules)[number];

/** The id of a rule: its file, message, page, test and JSON code. */
export type RuleId = AnyRule['id'];

/** The facts that the findings of a rule state. */
export type FactsOf<Id extends RuleId> =
  Extract<AnyRule, { readonly id: Id }> extends Rule<Id, infer F> ? F : never;
