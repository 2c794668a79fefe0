import { findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'unknown-plan';
const plans = ['anhui-14fyp', 'sichuan-14fyp', 'wuhan-2022', 'test-plan'];
const cover = (code: string) => workbook(`封面 | 规划代码 | ${code}`);

test.each(['anhui-15fyp', '十四五规划', '2025', '__proto__'])('there is no plan %s', (found) => {
  const [told] = findings(rule, cover(found));
  expect(told).toMatchObject({ place: '封面!B1', facts: { found } });
  expect([...(told?.facts['plans'] as string[])].sort()).toEqual([...plans].sort());
});

test.each(['anhui-14fyp', 'ANHUI-14FYP', '"　anhui-14fyp "', 'ａｎｈｕｉ－14fyp'])(
  '%s is the plan of Anhui',
  (code) => {
    expect(findings(rule, cover(code))).toEqual([]);
  },
);

test('a plan that is given for the check stands instead of the cover', () => {
  expect(findings(rule, cover('anhui-15fyp'), { plan: 'anhui-14fyp' })).toEqual([]);
});

test('a code that is not available yet leaves the plan open, a blank is told elsewhere', () => {
  expect(undecided(rule, cover('…'))).toEqual([{ place: '封面!B1', reason: 'unavailable' }]);
  expect(findings(rule, cover(''))).toEqual([]);
});
