import { foldHeader } from '../entries/index.js';
import type { CheckReference } from './check-formula.js';

type Named<T extends string> = readonly (readonly [T, readonly string[]])[];

/** What may follow the brackets after a point. */
const aspects: Named<'value' | 'numerator' | 'denominator' | 'total' | 'own' | 'zone'> = [
  ['value', ['值', 'value']],
  ['numerator', ['分子', 'numerator']],
  ['denominator', ['分母', 'denominator']],
  ['total', ['合计', 'total']],
  ['own', ['本级', 'own']],
  ['zone', ['开发区', 'zone']],
];

/** What may follow the brackets after @. */
const times: Named<CheckReference['time']> = [
  ['now', ['本期', 'now']],
  ['year-before', ['上年同期', 'yearbefore']],
  ['year-end-before', ['上年末', 'yearendbefore']],
  ['before', ['上期', 'before']],
  ['base', ['基期', 'base']],
];

/** What stands before the brackets where each subordinate's figure is meant. */
export const subordinates = ['下级', 'subordinates'];

function idOf<T extends string>(named: Named<T>, word: string): T | undefined {
  const folded = foldHeader(word).replace(/-/g, '');
  return named.find(([, words]) => words.includes(folded))?.[0];
}

/** The part, scope and time that the words around brackets name; undefined where one is unknown. */
export function readReferenceWords(
  points: readonly string[],
  time: string | undefined,
): Pick<CheckReference, 'part' | 'scope' | 'time'> | undefined {
  const at = time === undefined ? 'now' : idOf(times, time);
  if (at === undefined) return undefined;
  let [part, scope]: [CheckReference['part'], CheckReference['scope']] = ['value', 'total'];
  for (const point of points) {
    const aspect = idOf(aspects, point);
    if (aspect === undefined) return undefined;
    if (aspect === 'total' || aspect === 'own' || aspect === 'zone') scope = aspect;
    else part = aspect;
  }
  return { part, scope, time: at };
}
