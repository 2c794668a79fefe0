import { fifteenDigits } from '../formulas/index.js';
import type { BatchRule } from './batch-rule.js';
import { figureSpot, figureWhere } from './evidence/figure-spot.js';
import { restatements } from './evidence/restatements.js';
import { restatedFacts, type RestatedFacts } from './restated-history.js';

type Facts = RestatedFacts & {
  readonly nature: 'flash' | 'estimate';
  /** The declared deviation that it exceeds, as a fraction; null where it does not, or none is declared. */
  readonly beyond: number | null;
};

/** 初步数修订 · A preliminary figure or an estimate of the earlier delivery has become another one. */
export const estimateRevised: BatchRule<'estimate-revised', Facts> = {
  id: 'estimate-revised',
  severity: 'note',
  *check(batch) {
    const { deviation } = batch.limits;
    for (const restatement of restatements(batch)) {
      const { own, earlier, of } = restatement;
      const { nature } = earlier.figure;
      if (!nature) continue;
      const told = restatedFacts(restatement);
      const isBeyond = deviation !== undefined && deviates(told, deviation);
      const related = [figureWhere(earlier.workbook, earlier.figure, of)];
      const facts = { ...told, nature, beyond: isBeyond ? deviation : null };
      const severity = isBeyond ? { severity: 'verify' as const } : {};
      yield { ...figureSpot(own.workbook, own.figure, of), facts, related, ...severity };
    }
  },
};

/** Whether a figure is off the earlier one by more than a share of it; from 0 by anything. */
function deviates({ found, earlier }: Pick<Facts, 'found' | 'earlier'>, share: number): boolean {
  return fifteenDigits(Math.abs(found - earlier)) > fifteenDigits(share * Math.abs(earlier));
}
