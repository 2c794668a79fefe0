import { readFileSync } from 'node:fs';
import { ownPlan, ownPlanBook } from '../../../../scripts/examples/own-plan.js';
import { builtInCatalogue } from '../../../../src/core/catalogue/index.js';
import { readCatalogue } from '../../../../src/core/catalogue-file/index.js';
import { read } from '../../../../src/workbooks/read/index.js';
import { nodeInflate } from '../../../../src/workbooks/read/node.js';

test('the workbook of a plan is read as the plan that it was made from', async () => {
  const workbook = await read(await ownPlanBook(), { inflate: nodeInflate });
  expect(readCatalogue(workbook)).toEqual({ catalogue: { plans: [ownPlan] } });
});

test('the committed plan is made from its definition as it is', async () => {
  const bytes = Buffer.from(await ownPlanBook());
  expect(readFileSync('examples/own-plan.xlsx').equals(bytes)).toBe(true);
});

test('the plan says that it is invented, and is not among the built-in ones', () => {
  expect(ownPlan.name['zh-CN']).toContain('虚构');
  expect(builtInCatalogue.plans.map(({ id }) => id)).not.toContain(ownPlan.id);
});
