import { achievement as achievementOf } from '../formulas/index.js';
import { asksForLess } from '../ratings/index.js';
import { orNone } from './arguments/or-none.js';
import { unavailable } from './arguments/outcome.js';
import { needed, optional } from './arguments/parameter.js';
import { argumentWords } from './arguments/words.js';
import { perCell } from './per-cell.js';
import { isNoOption, isOneOf } from './twins/kinds.js';
import { noneIf, ofNumbers, terms } from './twins/native.js';

/** 目标实现率 · Current value as a fraction of the target. */
export const planAchievement = perCell({
  id: 'ACHIEVEMENT',
  parameters: [needed('current', 'number'), needed('target', 'number'), optional('kind', 'kind')],
  answer: ({ current, target, kind }) => {
    if (kind === 'monitor') return unavailable('no-target');
    const isUpperSide = kind && asksForLess(kind);
    const isMeaningless = kind !== undefined && (target <= 0 || current < 0);
    if (isMeaningless || (isUpperSide && current === 0)) return '';
    return orNone(achievementOf({ current, target, isUpperSide }), 'zero-target');
  },
  twin: (args) => {
    const [current = '', target = '', kind = ''] = terms(args);
    const plain = noneIf(`${target}=0`, `${current}/${target}`);
    if (kind === '') return ofNumbers([current, target], plain);
    const isUpperSide = isOneOf(kind, ['fall', 'ceiling']);
    const isMeaningless = `OR(${target}<=0,${current}<0,AND(${isUpperSide},${current}=0))`;
    const share = `IF(${isUpperSide},${target}/${current},${current}/${target})`;
    const ofKind = `IF(${kind}="",${plain},IF(${isMeaningless},"",${share}))`;
    const wrong = `OR(${isNoOption(kind, argumentWords.kind)},${isOneOf(kind, ['monitor'])})`;
    return ofNumbers([current, target], noneIf(wrong, ofKind));
  },
  examples: [
    { args: [63, 70], result: 0.9 },
    { args: [40, 30, 'fall'], result: 0.75 },
    { args: [63, 0], result: { error: '#N/A' } },
  ],
});
