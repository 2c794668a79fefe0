import { readFileSync } from 'node:fs';
import { referenceHtml } from '../../../scripts/pane/reference-html.js';

test('headings, tables, lists and links of a page become HTML, escaped text stays text', () => {
  const html = referenceHtml(
    '# 规则\n\n| a | b |\n| --- | --- |\n| [x](#x) | \\|&lt;b> |\n\n- `1`',
    'zh-CN',
  );
  expect(html).toContain('<h1>规则</h1>');
  expect(html).toContain('<td><a href="#x">x</a></td><td>|&lt;b></td>');
  expect(html).toContain('<ul><li><code>1</code></li></ul>');
});

test.each(['zh-CN', 'en-US'] as const)('every section keeps its anchor, in %s', (language) => {
  const markdown = readFileSync(`docs/reference/rules.${language}.md`, 'utf8');
  const html = referenceHtml(markdown, language);
  const anchors = [...markdown.matchAll(/<a id="[^"]+"><\/a>/g)].map(([anchor]) => anchor);
  expect(anchors.length).toBeGreaterThan(50);
  expect(anchors.filter((anchor) => !html.includes(anchor))).toEqual([]);
  expect(html).not.toContain('<script');
});
