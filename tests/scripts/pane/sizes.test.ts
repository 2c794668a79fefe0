import { paneFiles } from '../../../scripts/pane/pane-files.js';
import { sizesOf } from '../../../scripts/pane/sizes.js';

const pane = await paneFiles();

test('the first view stays within its budget in both languages', () => {
  const limited = sizesOf(pane).filter(({ budget }) => budget !== undefined);
  expect(limited.map(({ name }) => name)).toEqual(['first view, zh-CN', 'first view, en-US']);
  const over = limited.filter(({ bytes, budget = 0 }) => bytes > budget);
  expect(over).toEqual([]);
});

test('what checks workbooks is loaded with the first check, not with the first view', () => {
  const { metafile } = pane;
  const first = new Set<string>();
  const visit = (path: string): void => {
    if (first.has(path)) return;
    first.add(path);
    const imports = metafile.outputs[path]?.imports ?? [];
    for (const each of imports) if (each.kind === 'import-statement') visit(each.path);
  };
  visit('dist/taskpane.js');
  const sources = [...first].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}));
  expect(sources).toContain('src/taskpane/app/start.tsx');
  expect(sources.filter((path) => /core\/(?:rules|expressions\/calculate)/.test(path))).toEqual([]);
});
