import { carrying } from '../../support/carried-plan.js';
import { checked, findings } from '../../support/findings.js';

const rule = 'unreadable-plan';
const places = (book: ReturnType<typeof carrying>) =>
  findings(rule, book).map(({ place }) => place);

test('a cell of the carried plan that cannot be read is told where it stands', () => {
  expect(places(carrying({ measure: '总量' }))).toEqual(['规划!J11']);
  expect(places(carrying({ target: '20万张床' }))).toEqual(['规划!I11']);
});

test('what stands wrong in a table further below is told there', () => {
  const more = `14 | 目标分解
    15 | 区划代码 | 指标代码 | 目标值
    16 | "340800" | own-beds | 10`;
  expect(places(carrying({ more }))).toEqual(['规划!A16']);
});

test('a plan that cannot be read judges nobody', () => {
  expect(checked(carrying({ measure: '总量' })).submission.plan).toBeUndefined();
  expect(findings('unknown-plan', carrying({ measure: '总量' }))).toHaveLength(1);
});

test('a plan that can be read passes', () => {
  expect(places(carrying({}))).toEqual([]);
});
