import type { Language } from '../../../src/core/model/index.js';
import { resultOf } from '../../../src/core/result.js';
import { messagesOf } from '../../../src/messages/index.js';
import { presentOverview } from '../../../src/taskpane/app/present/overview.js';
import { workbook } from '../../support/workbook.js';
import { checked } from '../../support/findings.js';
import { showcase } from '../../support/pane/sketches.js';

const result = resultOf(checked(workbook(showcase)));

function needs(language: Language): readonly string[] {
  const context = { messages: messagesOf(language), charts: undefined, chosen: undefined };
  return presentOverview({ result }, context).cards.map(({ need }) => need);
}

test('what a share still needs is told in percentage points, and other things in their unit', () => {
  expect(needs('zh-CN')).toEqual([
    '今后月均需 0.31个百分点',
    '今后月均需 1.25个百分点',
    '今后月均需 0.121人',
  ]);
  expect(needs('en-US').slice(0, 1)).toEqual([
    '0.31 percentage points needed in each remaining month',
  ]);
});
