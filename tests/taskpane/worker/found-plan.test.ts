import { ownPlan, ownPlanBook } from '../../../scripts/examples/own-plan.js';
import { read } from '../../../src/workbooks/read/index.js';
import { nodeInflate } from '../../../src/workbooks/read/node.js';
import { foundPlan } from '../../../src/taskpane/worker/found-plan.js';
import { workbook } from '../../support/workbook.js';

test('the workbook of a plan is found to be one', async () => {
  const book = await read(await ownPlanBook(), { inflate: nodeInflate });
  expect(foundPlan(book)).toEqual({ catalogue: { plans: [ownPlan] } });
});

test('what is wrong with it is told', () => {
  const book = workbook(`
    封面 | 规划代码 | own
    2 | 规划名称 | 测试规划
  `);
  const found = foundPlan(book) ?? { defects: [] };
  expect('defects' in found && found.defects.map(({ id }) => id)).toContain('missing-sheet');
});

test('a submission is none, nor is a cover that names no plan', () => {
  const cover = '封面 | 规划代码 | own';
  expect(foundPlan(workbook(`${cover}\n2 | 规划名称 | 规划\n数据 | 区划代码`))).toBeUndefined();
  expect(foundPlan(workbook(`${cover}\n2 | 填报单位 | 民政局`))).toBeUndefined();
  const both = `${cover}\n2 | 规划名称 | 规划\n3 | 填报单位 | 民政局`;
  expect(foundPlan(workbook(both))).toBeUndefined();
  expect(foundPlan(workbook('台账 | 规划名称 | x'))).toBeUndefined();
});
