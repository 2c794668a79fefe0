import { indicatorMatcher, isReason, regionsOfUnit } from '../../adoption/index.js';
import { printedMismatches, type PrintedMismatch } from '../../layouts/index.js';
import { address, onceForEach } from '../../model/index.js';
import type { Submission } from '../../submission/index.js';
import { fail, type Answer } from '../rule.js';

/** What a table prints against what the figures beside it allow, as it prints them. */
export type PrintedFacts = {
  readonly name: string;
  readonly found: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
};

interface Placed extends PrintedMismatch {
  readonly sheet: string;
}

const all = onceForEach((submission: Submission): readonly Placed[] => {
  const isAdded = additiveInPlan(submission);
  const { own, regions } = submission;
  const unit = own?.unit;
  const ofUnit =
    unit && regionsOfUnit({ unit, regions, ...(own.names ? { names: own.names } : {}) });
  return (own?.judged ?? []).flatMap((understood) =>
    [...printedMismatches(understood, ofUnit)]
      .filter(({ rule, fact }) => rule !== 'printed-sum-mismatch' || isAdded(fact.indicator))
      .map((found) => ({ ...found, sheet: understood.table.sheet })),
  );
});

/** What the plan adds up over regions; of a name that is none of its indicators it says nothing. */
function additiveInPlan({ plan, own }: Submission): (name: string) => boolean {
  if (!plan) return () => true;
  const indicatorOf = indicatorMatcher(plan, own?.names?.indicators);
  return (name) => {
    const indicator = indicatorOf(name);
    return isReason(indicator) || indicator.rollUp === 'sum';
  };
}

/** 印载不符 · The printed figures of an office's own tables that break one of the identities. */
export function printedAnswers(
  rule: PrintedMismatch['rule'],
  submission: Submission,
): readonly Answer<PrintedFacts>[] {
  return all(submission).flatMap(({ rule: broken, sheet, fact, low, high }) => {
    if (broken !== rule || fact.value === null) return [];
    const { row, column, indicator: name, value: found, unit } = fact;
    const spot = { sheet, row, column, key: address(fact), value: found };
    return [fail(spot, { name, found, low, high, unit: unit ?? '' })];
  });
}
