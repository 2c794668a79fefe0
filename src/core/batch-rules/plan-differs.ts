import { planGaps, type PlanGap } from '../catalogue-file/index.js';
import type { WorkbookFacts } from '../facts/index.js';
import type { Batch, BatchAnswer, BatchRule } from './batch-rule.js';

type Facts = {
  readonly plan: string;
  /** The workbook that carries the other version; empty where the office itself has it. */
  readonly file: string;
  readonly gaps: readonly GapFacts[];
  readonly count: number;
};

/** A difference between plans as plain data. */
type GapFacts = Pick<PlanGap, 'key' | 'column' | 'found' | 'expected'> & {
  readonly table: PlanGap['column'] | null;
};

const mostTold = 3;

/** 规划版本不一致 · The plan that a workbook carries is not that of the office, or of another workbook, under one id. */
export const planDiffers: BatchRule<'plan-differs', Facts> = {
  id: 'plan-differs',
  severity: 'error',
  *check(batch) {
    const first = batch.workbooks.find(({ carried }) => carried?.plan !== undefined);
    for (const workbook of batch.workbooks) {
      const { standing, gaps = [] } = workbook.carried ?? {};
      if (standing === 'differs') yield answer(workbook, { gaps, file: '' }, batch);
      else if (standing === 'judges' && first) yield* comparedWith(first, workbook, batch);
    }
  },
};

/** Nobody can tell which of them is right: those that differ from the first one are named with it. */
function* comparedWith(
  first: WorkbookFacts,
  workbook: WorkbookFacts,
  batch: Batch,
): Iterable<BatchAnswer<Facts>> {
  const [found, expected] = [workbook.carried?.plan, first.carried?.plan];
  const gaps = found && expected ? planGaps(found, expected) : [];
  if (gaps.length > 0) yield answer(workbook, { gaps, file: first.file }, batch);
}

function answer(
  { file, carried }: WorkbookFacts,
  other: { readonly gaps: readonly PlanGap[]; readonly file: string },
  { plan }: Batch,
): BatchAnswer<Facts> {
  const told = other.gaps.slice(0, mostTold);
  const gaps = told.map(({ table = null, ...gap }) => ({ ...gap, table }));
  const facts = { plan: plan.id, file: other.file, gaps, count: other.gaps.length };
  return { file, ...(carried ? { sheet: carried.sheet } : {}), facts };
}
