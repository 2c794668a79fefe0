import { messagesOf } from '../../src/messages/index.js';

const told = (named: { readonly code: string; readonly name: string } | null) =>
  (['zh-CN', 'en-US'] as const).map((language) =>
    messagesOf(language).rules['cover-name-mismatch'].message({
      ...{ found: '烈山区民政局', expected: '濉溪县', code: '340621', named },
    }),
  );

test('a unit that names another region is asked to put one right, for what follows may be errors', () => {
  const [chinese, english] = told({ code: '340604', name: '烈山区' });
  expect(chinese).toContain('“烈山区”的代码是 340604，请核对，改正有误的一处。');
  expect(english).toContain(
    'The code of “烈山区” is 340604. Check both and put the wrong one right.',
  );
});

test('a unit that names none may explain it', () => {
  const [chinese, english] = told(null);
  expect(chinese).toContain('中没有这个名称；请核对，确实无误的请说明。');
  expect(english).toContain('does not name. Check both, or explain.');
});
