/** @jest-environment jsdom */
import {
  functions,
  isFunctionError,
  isMatrix,
  type FunctionDefinition,
} from '../../src/core/functions/index.js';
import { associateAll } from '../../src/functions/associate-all.js';
import type { Runtime } from '../../src/functions/runtime.js';
import { loadTownships } from '../../src/data/regions.js';
import { messagesOf } from '../../src/messages/index.js';
import { context } from '../core/functions/context.js';
import { startExcelHost } from '../support/excel-host/index.js';

/** What office.js offers a script of custom functions. */
declare const CustomFunctions: Runtime;

const host = await startExcelHost();
const { functions: words } = messagesOf('zh-CN');
associateAll({
  runtime: CustomFunctions,
  speech: () => ({ runtime: CustomFunctions, language: 'zh-CN', functions: words }),
  context: () => context,
  loadContext: () => Promise.resolve(context),
  loadTownships,
});

const examples = (functions as readonly FunctionDefinition[]).flatMap(({ id, examples: all }) =>
  all.map((example) => ({ id, ...example })),
);

test('every example of every function comes back through the runtime of office.js, in one batch', async () => {
  const calls = examples.map(({ id, args }) => ({
    name: id,
    args: args.map((arg) => (arg === null || isMatrix(arg) ? arg : [[arg]])),
  }));
  const results = await host.call(calls);
  const told = results.map(({ isError }, index) => [examples[index]?.id, isError]);
  expect(told).toEqual(examples.map(({ id, result }) => [id, isFunctionError(result)]));
});

test('values, spills and words arrive as the cells show them', async () => {
  const [coverage, milestones, rating] = await host.call([
    {
      name: 'COVERAGE',
      args: [
        [[13], [''], [3]],
        [[20], [30], [4]],
      ],
    },
    { name: 'MILESTONES', args: [[[60]], [[62]], [[2020]], [[2022]], null] },
    { name: 'RATING', args: [60, 61, 65, 2020, 2025, 2022].map((each) => [[each]]) },
  ]);
  expect(coverage?.value).toEqual([[0.65], [''], [0.75]]);
  expect(milestones?.value).toEqual([
    [2020, 60],
    [2021, 61],
    [2022, 62],
  ]);
  expect(rating?.value).toEqual([['滞后']]);
});
