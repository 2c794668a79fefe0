import type { SummaryColumnId } from '../../../messages/index.js';

/** The columns of 汇总核对, in the order in which its formulas name them. */
export const rollUpColumns = [
  ...(['region', 'unit', 'plan', 'asOf', 'indicator', 'name', 'measure', 'period'] as const),
  ...(['delivered', 'expected', 'ownNumerator', 'ownDenominator', 'ownValue'] as const),
  ...(['sumNumerator', 'sumDenominator', 'rolledUp', 'reported', 'difference'] as const),
  ...(['outcome', 'key'] as const),
] as const satisfies readonly SummaryColumnId[];
