import { sum } from '../formulas/index.js';
import { isAbsent, isKnown } from '../model/index.js';
import { isOutside, rollUps, type Observation, type RollUp } from '../submission/index.js';
import { splitUnit } from '../units/index.js';
import { at, fail, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly found: number;
  readonly known: number;
  readonly parts: number;
  readonly unit: string;
  readonly ofPersons: boolean;
};

/** Who is counted once in a total may be counted in several parts. */
const persons = new Set(['人', '名', '位', '口']);

/** 部分大于合计 · Parts that are known already exceed their total, although others are not known yet. */
export const partsOverTotal: Rule<'parts-over-total', Facts> = {
  id: 'parts-over-total',
  group: 'within-sheet',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    for (const rollUp of rollUps(submission).values()) {
      const { total } = rollUp;
      const parts = rollUp.parts.filter((part) => !isOutside(part));
      const adding = { ...rollUp, parts };
      if (total?.indicator?.rollUp === 'sum' && isOpen(adding)) yield* judge(total, adding);
    }
  },
};

/** Where every part is known the sum itself is held against the total. */
function isOpen({ parts, missing }: RollUp): boolean {
  return missing?.length !== 0 || parts.some(({ value }) => isAbsent(value));
}

function* judge(total: Observation, { parts }: RollUp): Iterable<Answer<Facts>> {
  const known = parts.filter(({ value }) => isKnown(value));
  const all = sum(known.map(({ value }) => value));
  const { value, indicator, unit, row } = total;
  if (!isKnown(value) || !isKnown(all) || (indicator?.minimum ?? -1) < 0) return;
  if (all.low <= value.high) return;
  const ofPersons = isOfPersons(unit);
  const facts = { found: value.value, known: all.value, parts: known.length, unit, ofPersons };
  const isAsked = ofPersons || known.some(({ scope }) => scope === 'zone');
  yield fail(at(row, 'value'), facts, isAsked ? { severity: 'verify' } : {});
}

function isOfPersons(unit: string): boolean {
  return persons.has(splitUnit(unit).base);
}
