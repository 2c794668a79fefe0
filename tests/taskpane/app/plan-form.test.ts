import { settlePlan, type PlanDraft } from '../../../src/core/annex/index.js';
import { loadRegions } from '../../../src/data/regions.js';
import { messagesOf } from '../../../src/messages/index.js';
import { planAnswers } from '../../../src/taskpane/app/plan-answers.js';
import { presentPlan } from '../../../src/taskpane/app/present/plan-form.js';
import { draftOf, makePlan } from '../../../src/taskpane/worker/plan-order.js';
import { readOwnCatalogue } from '../../../src/taskpane/worker/read-own-catalogue.js';
import type { Settled } from '../../../src/taskpane/views/plan-data.js';
import { workbook } from '../../support/workbook.js';

const annex = `
  附件 | “十五五”民政事业发展主要指标
  2 | 序号 | 指标 | 2025年 | 2030年 | 属性
  3 | 1 | 养老床位（张） | 680 | 730 | 约束性
  4 | 2 | 养老护理员（人） | 9000 | 10000左右 |
  5 | 3 | 生活补贴覆盖率（%） | 100 | 应保尽保 | 约束性
`;

const draft = (): Promise<PlanDraft> =>
  draftOf({ name: '附件.xlsx', source: workbook(annex), settings: {} });

const words = messagesOf('zh-CN').planForm;
const known = { regions: loadRegions(), taken: ['anhui-14fyp'], words };
const ofPlan: Settled = {
  ...{ 'plan.code': 'hefei-15fyp', 'plan.region': '合肥市', 'plan.levels': 'city,county' },
};

test.each(['zh-CN', 'en-US'] as const)(
  'what is sure is told in short, and only what is in doubt is asked, in %s',
  async (language) => {
    const { sure, doubts } = presentPlan(await draft(), messagesOf(language));
    expect(sure.map(({ cells }) => cells[0])).toEqual(['养老床位']);
    expect(doubts.map(({ fields }) => fields.map(({ id }) => id))).toEqual([
      ['plan.code', 'plan.region', 'plan.levels'],
      ['1.status', '1.tolerance', '1.take'],
      ['2.measure', '2.kind', '2.take'],
    ]);
    expect(doubts.every(({ id, reasons }) => id === 'plan' || reasons.length > 0)).toBe(true);
  },
);

test('what is missing or wrong is told at its field', async () => {
  const wrong = { 'plan.code': 'anhui-14fyp', 'plan.region': '某县', '1.tolerance': '少许' };
  expect(planAnswers(await draft(), wrong, known)).toEqual({
    errors: {
      ...{ 'plan.code': words.codeWrong, 'plan.region': words.regionWrong },
      ...{ 'plan.levels': words.levelsWrong, '1.tolerance': words.toleranceWrong },
    },
  });
});

test('a settled plan is read again from its workbook as any plan of an office', async () => {
  const made = await draft();
  const said = { ...ofPlan, '1.tolerance': '300', '1.status': 'expected', '2.kind': 'floor' };
  const read = planAnswers(made, said, known);
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  const plan = settlePlan(made, read.answers);
  const open = { ...made, doubts: [], indicators: [] };
  const bytes = await makePlan({ plan, open, language: 'zh-CN' });
  const file = new Blob([bytes.slice()]);
  const { plans } = await readOwnCatalogue({ name: '规划.xlsx', file, language: 'zh-CN' });
  expect(plans[0]).toMatchObject({ id: 'hefei-15fyp', region: '340100', lastYear: 2030 });
  expect(plans[0]?.indicators.map(({ target }) => target?.kind)).toEqual(['rise', 'rise', 'floor']);
  expect(plans[0]?.indicators[1]?.target).toMatchObject({ tolerance: 300 });
});

test('what is left out is asked no more', async () => {
  const read = planAnswers(await draft(), { ...ofPlan, '1.take': 'leave' }, known);
  expect('answers' in read && read.answers.indicators.get(1)).toEqual({ isLeftOut: true });
});

test('headings of the annex stand beside its indicators, and go into the plan', async () => {
  const headed = annex
    .replace('序号', '类别')
    .replace(/(\d) \| \d \|/g, '$1 | |')
    .replace('3 | |', '3 | 养老服务 |');
  const drafted = await draftOf({ name: '附件.xlsx', source: workbook(headed), settings: {} });
  const { sureHeads, sure } = presentPlan(drafted, messagesOf('zh-CN'));
  expect([sureHeads[0], sure[0]?.cells.slice(0, 2)]).toEqual(['领域', ['养老服务', '养老床位']]);
  const [first] = settlePlan(drafted, { indicators: new Map() }).indicators;
  expect(first?.category?.['zh-CN']).toBe('养老服务');
});
