/** 汇总标记 · The defined name by which the summary of a batch is known again: it is no submission. */
export const summaryMark = 'PLAN_INDICATORS_SUMMARY';
