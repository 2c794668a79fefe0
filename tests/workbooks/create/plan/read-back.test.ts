import { fc } from '../../../support/laws.js';
import { builtInCatalogue, type Plan } from '../../../../src/core/catalogue/index.js';
import {
  planGaps,
  readCarriedPlan,
  readCatalogue,
} from '../../../../src/core/catalogue-file/index.js';
import { valueAt, type Language } from '../../../../src/core/model/index.js';
import {
  createPlanWorkbook,
  createWorkbook,
  templateDraft,
} from '../../../../src/workbooks/create/index.js';
import { loadRegions } from '../../../../src/data/regions.js';
import { read } from '../../../../src/workbooks/read/index.js';
import { nodeInflate } from '../../../../src/workbooks/read/node.js';
import { anyPlan } from '../../../support/any-plan.js';

const languages = fc.constantFrom<Language>('zh-CN', 'en-US');

async function reread(bytes: Uint8Array) {
  return read(bytes, { inflate: nodeInflate });
}

async function carriedBy(plan: Plan, language: Language) {
  const regions = loadRegions();
  const unit = regions.find(plan.region);
  if (!unit) throw new Error(plan.region);
  const asOf = { year: plan.lastYear, month: 12, day: 31 };
  const draft = templateDraft({ plan, unit, asOf, regions, language, carriesPlan: true });
  return readCarriedPlan(await reread(await createWorkbook(draft)));
}

test('every plan that is written into a workbook of its own reads the same', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, languages, async (plan, language) => {
      const workbook = await reread(await createPlanWorkbook({ plan, lines: [], language }));
      expect(readCatalogue(workbook)).toEqual({ catalogue: { plans: [plan] } });
    }),
    { numRuns: 25 },
  );
});

test('and so does every plan that a template carries', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, languages, async (plan, language) => {
      const { defects, plan: carried } = (await carriedBy(plan, language)) ?? {};
      expect({ defects, carried }).toEqual({ defects: [], carried: plan });
    }),
    { numRuns: 12 },
  );
});

test.each(builtInCatalogue.plans.map((plan) => [plan.id, plan] as const))(
  'what judges by %s is the same once a workbook carries it',
  async (_, plan) => {
    const { defects, plan: carried } = (await carriedBy(plan, 'zh-CN')) ?? {};
    expect(defects).toEqual([]);
    expect(carried && planGaps(carried, plan)).toEqual([]);
  },
);

/** What stands in the header of the indicators that a workbook carries. */
async function carriedHeader(plan: Plan): Promise<readonly string[]> {
  const { sheet } = (await carriedBy(plan, 'zh-CN')) ?? {};
  const header = Array.from({ length: sheet?.lastRow ?? 0 }, (_, at) => at + 1).find(
    (row) => sheet && valueAt(sheet, row, 1) === '指标代码',
  );
  return (sheet?.columns ?? []).map((_, at) =>
    String(sheet && valueAt(sheet, header ?? 0, at + 1)),
  );
}

test('headings are carried where the plan has any, and leave no column where not', async () => {
  const [plan] = builtInCatalogue.plans;
  if (!plan) throw new Error('no plan');
  const category = { 'zh-CN': '设施', 'en-US': 'Facilities' };
  const headed = { ...plan, indicators: plan.indicators.map((each) => ({ ...each, category })) };
  expect(await carriedHeader(headed)).toContain('领域');
  expect(await carriedHeader(plan)).not.toContain('领域');
});
