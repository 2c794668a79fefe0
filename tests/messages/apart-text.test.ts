import { apartText, messagesOf } from '../../src/messages/index.js';

const of = (...classes: readonly Parameters<typeof apartText>[0][number]['class'][]) =>
  apartText(
    classes.map((each) => ({ class: each })),
    messagesOf('zh-CN'),
  );

test('what is not due, of no concern or only estimated is counted apart', () => {
  expect(of('not-due', 'met', 'inapplicable', 'not-due', 'met-on-estimate')).toBe(
    '尚未到期 2，不评级（本单位不涉及） 1，预计完成 1',
  );
});

test('all else is not told apart', () => {
  expect(of('met', 'unrated', 'undetermined')).toBe('');
});
