import { reasons } from '../../src/core/functions/index.js';
import { functionErrorText, messagesOf } from '../../src/messages/index.js';

const chinese = {
  id: 'PROGRESS',
  language: 'zh-CN',
  words: messagesOf('zh-CN').functions,
} as const;
const english = {
  id: 'PROGRESS',
  language: 'en-US',
  words: messagesOf('en-US').functions,
} as const;

test.each(reasons)('%s is told in both languages', (reason) => {
  const error = { error: '#VALUE!', reason, facts: { argument: 'asOf', found: 'x' } };
  expect(functionErrorText(error, chinese)).toMatch(/。$/);
  expect(functionErrorText(error, english)).toMatch(/\.$/);
});

test('a column of indicator rows is told by its header', () => {
  const facts = { argument: 'baseValue' };
  const error = { error: '#N/A', reason: 'unavailable', facts } as const;
  expect(functionErrorText(error, chinese)).toBe('“基期值”未取得或未公布，无法计算。');
});

test('of a long text only the beginning is told', () => {
  const facts = { argument: 'asOf', found: '长'.repeat(500) };
  const error = { error: '#VALUE!', reason: 'not-a-time', facts } as const;
  expect(functionErrorText(error, chinese)?.length).toBeLessThan(140);
});

test('an error that was passed on from a cell has no sentence', () => {
  expect(functionErrorText({ error: '#REF!' }, chinese)).toBeUndefined();
});
