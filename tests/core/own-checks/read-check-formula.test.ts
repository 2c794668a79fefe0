import {
  isFormulaRefused,
  readCheckFormula,
  referencesOf,
  type CheckReference,
} from '../../../src/core/own-checks/index.js';
import { hostileTexts } from '../entries/hostile-texts.js';
import { fc } from '../../support/laws.js';

/** The two sides of a formula and what it names, a reference as name, part, scope and time. */
function read(text: string): readonly string[] {
  const formula = readCheckFormula(text);
  if (isFormulaRefused(formula)) return [formula.refused];
  const { leftText, comparison, rightText } = formula;
  return [`${leftText} ${comparison} ${rightText}`, ...[...referencesOf(formula)].map(told)];
}

function told({ name, part, scope, time }: CheckReference): string {
  const usual = ['value', 'total', 'now'];
  return [name, ...[part, scope, time].filter((word) => !usual.includes(word))].join(' ');
}

test.each([
  [
    '[床位]=[养老院床位]+[敬老院床位]',
    ['[床位] = [养老院床位]+[敬老院床位]', '床位', '养老院床位', '敬老院床位'],
  ],
  ['=【床位】≥［beds］', ['【床位】 >= ［beds］', '床位', 'beds']],
  [
    '[覆盖率].分子 ≤ [覆盖率].分母',
    ['[覆盖率].分子 <= [覆盖率].分母', '覆盖率 numerator', '覆盖率 denominator'],
  ],
  [
    '[床位].本级＋[床位].开发区＝[床位]',
    ['[床位].本级＋[床位].开发区 = [床位]', '床位 own', '床位 zone', '床位'],
  ],
  ['[床位]=SUM(下级[床位])', ['[床位] = SUM(下级[床位])', '床位', '床位 subordinates']],
  ['[床位]>=[床位]@上年同期', ['[床位] >= [床位]@上年同期', '床位', '床位 year-before']],
  [
    '[床位]-[床位]@上年末>[床位]@上期*5%',
    ['[床位]-[床位]@上年末 > [床位]@上期*5%', '床位', '床位 year-end-before', '床位 before'],
  ],
  ['[床位].own@base <> 0', ['[床位].own@base <> 0', '床位 own base']],
  ['IF([甲]>0,[乙]/[甲],0)<=1', ['IF([甲]>0,[乙]/[甲],0) <= 1', '甲', '乙', '甲']],
  [
    'max(下级[人均（元）])<=ABS(-[甲])',
    ['max(下级[人均（元）]) <= ABS(-[甲])', '人均（元） subordinates', '甲'],
  ],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['', 'no-formula'],
  ['养老机构床位=120', 'no-formula'],
  ['[甲]=', 'no-formula'],
  ['[甲]=[乙', 'no-formula'],
  ['[甲].合格=1', 'no-formula'],
  ['[甲]@去年=1', 'no-formula'],
  ['[甲]="乙"', 'no-formula'],
  ['[甲]=A1', 'no-formula'],
  ['[甲]=ref_0_', 'no-formula'],
  ['[甲]=[乙]&1', 'no-formula'],
  ['[甲]=ABS([乙],1)', 'no-formula'],
  ['[甲]+[乙]', 'one-comparison'],
  ['[甲]=[乙]=[丙]', 'one-comparison'],
  ['1+1=2', 'no-indicator'],
  ['[甲]=AVERAGE([乙],[丙])', 'unknown-function'],
  ['[甲]=PLAN.COVERAGE([乙],[丙])', 'unknown-function'],
  ['[甲]=下级[乙]', 'subordinates-alone'],
  ['[甲]=SUM(下级[乙]*2)', 'subordinates-alone'],
])('%s is refused: %s', (text, refused) => {
  expect(read(text)).toEqual([refused]);
});

test('any text is read or refused', () => {
  fc.assert(
    fc.property(hostileTexts, (text) => {
      expect(read(`[甲]=${text}`).length).toBeGreaterThan(0);
      expect(read(`${text}[乙]=1`).length).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});
