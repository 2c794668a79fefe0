import { palettes } from '../../../src/charts/palette.js';
import { messagesOf } from '../../../src/messages/index.js';
import { excelFailureIds } from '../../../src/taskpane/excel/index.js';

test.each(['zh-CN', 'en-US'] as const)(
  'every refusal of Excel has its words, in %s',
  (language) => {
    const { failures } = messagesOf(language).pane;
    for (const id of excelFailureIds) expect(failures[id]({})).toMatch(/[.。！：: ]|undefined/);
  },
);

test('every palette has a name', () => {
  expect(Object.keys(messagesOf('zh-CN').pane.palettes)).toEqual(Object.keys(palettes));
});
