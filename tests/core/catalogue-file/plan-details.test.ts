import { planGaps } from '../../../src/core/catalogue-file/index.js';
import type { Plan } from '../../../src/core/catalogue/index.js';
import { resultOf } from '../../../src/core/result.js';
import { loadRegions } from '../../../src/data/regions.js';
import { templateDraft } from '../../../src/workbooks/create/index.js';
import { findingsAcross } from '../../support/batch.js';
import { checked } from '../../support/findings.js';
import { catalogueIn, defectsOf, numbered, typedPlan } from '../../support/typed-plan.js';
import { workbook } from '../../support/workbook.js';

const indicators = `
  指标 | 指标代码 | 指标名称 | 单位 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 计量方式 | 系数 | 报送频率 | 适用层级 | 精度 | 分母取数 | 责任单位（处室） | 汇总
  2 | own-rate | 每千人床位 | 张 | 约束性 | 上升 | 2025 | 5 | 2030 | 8 | 比率 | 1000 | 年 | 市、县 | 1 | 上年末 | 养老服务处 | 不汇总
  3 | own-literacy | 素养水平 | % | 预期性 | 上升 | 2025 | 20 | 2030 | 30 | 比率 | 100 | 不定期 | 市、县 | 1 | | | 不汇总
`;
const typed = (more: string) =>
  typedPlan({ code: 'own-2030', region: '340700', levels: '市、县' }, indicators + more);
const catalogue = catalogueIn(typed(''));
const [plan] = catalogue.plans;

function draftOf(of: Plan | undefined, year = 2027) {
  const regions = loadRegions();
  const unit = regions.find('340700');
  if (!of || !unit) throw new Error('no plan');
  const asOf = { year, month: 12, day: 31 };
  return templateDraft({ plan: of, unit, asOf, regions, language: 'zh-CN' });
}

test('the office in charge and the time of the denominator are kept and told', () => {
  expect(plan?.indicators[0]).toMatchObject({
    office: '养老服务处',
    denominatorAt: 'last-year-end',
  });
  const [row] = draftOf(plan).tables.indicators ?? [];
  expect(row?.remarks).toMatchObject({
    value: expect.stringContaining('分母取上年末数') as string,
  });
});

test('a denominator of another time is refused, and amounts have none', () => {
  const wrong = typedPlan(
    { code: 'own-2030', region: '340700', levels: '市' },
    indicators.replace('上年末', '年中'),
  );
  expect(defectsOf(wrong)).toEqual(['misread 指标!O2']);
});

test('what the printed form says of itself goes into templates', () => {
  const form = {
    ...{ number: '铜民表 1', madeBy: '市民政局' },
    validUntil: { year: 2030, month: 12, day: 31 },
  };
  expect(draftOf(plan && { ...plan, form }).form).toMatchObject({ printed: form });
  expect(draftOf(plan).form).not.toHaveProperty('printed');
});

const reported = (goal: string, data: string, asOf = '2028-12-31') =>
  workbook(`
    封面 | 填报单位 | 铜陵市民政局
    2 | 区划代码 | "340700"
    3 | 规划代码 | own-2030
    4 | 截止日期 | ${asOf}
    指标 | 指标代码 | 指标名称 | 单位 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2 | own-literacy | 素养水平 | % | 预期性 | 上升 | 2025 | 20 | 2030 | 30 | ${goal}
    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值
    2 | "340700" | 合计 | own-literacy | 2025 | 200 | 1000 | 20
    ${data}
  `);
const told = (book: ReturnType<typeof reported>) => {
  const result = checked(book, { catalogue });
  const [one] = resultOf(result).indicators;
  return [one?.class, ...result.findings.map(({ rule }) => rule)].filter(
    (each) => each !== 'missing-indicator',
  );
};

describe('what comes only with a census', () => {
  const census = '3 | "340700" | 合计 | own-literacy | 2027 | 240 | 1000 | 24';

  test('the latest published figure is current, however old', () => {
    expect(told(reported('2027 | 24', census))).toEqual(['on-track']);
    expect(told(reported('2027 | 24', census, '2029-12-31'))).toEqual(['on-track']);
  });

  test('an older one is not, once a later one is there', () => {
    expect(told(reported('2025 | 20', census))).toContain('current-value-mismatch');
  });

  test('until the first census nothing is due, and nothing is asked', () => {
    expect(told(reported('|', ''))).toEqual(['not-due']);
  });

  test('a template asks for its base, and for no year in between', () => {
    const { indicators: rows, data } = draftOf(plan).tables;
    expect(rows?.[1]?.currentPeriod).toMatchObject({ value: null });
    const asked = data?.filter(({ indicatorCode }) => {
      return indicatorCode && 'value' in indicatorCode && indicatorCode.value === 'own-literacy';
    });
    expect(asked?.map(({ period }) => period && 'value' in period && period.value)).toEqual([2025]);
  });
});

describe('区划沿革 of the plan', () => {
  const changed = (day: string) =>
    catalogueIn(
      typed(`
        区划沿革 | 旧代码 | 新代码 | 生效日期
        2 | "340722" | "340706" | ${day}
      `),
    );
  const delivery = (...codes: readonly string[]) =>
    codes
      .map(
        (code) => `
        # file ${code}.xlsx
        封面 | 填报单位 | ${code}
        2 | 区划代码 | "${code}"
        3 | 规划代码 | own-2030
        4 | 截止日期 | 2028-12-31`,
      )
      .join('\n');
  const missing = (text: string, day: string) =>
    findingsAcross('missing-submission', text, { catalogue: changed(day) }).map(
      ({ facts }) => facts['region'],
    );

  test('an abolished unit owes nothing from its day on, and before it does', () => {
    expect(missing(delivery('340700', '340705', '340706', '340711'), '2028-06-30')).toEqual([]);
    expect(missing(delivery('340700', '340705', '340706', '340711'), '2029-06-30')).toEqual([
      '340722',
    ]);
  });

  test('a unit that is still to come owes nothing where the one before it delivered', () => {
    expect(missing(delivery('340700', '340705', '340711', '340722'), '2029-06-30')).toEqual([]);
    expect(missing(delivery('340700', '340705', '340711', '340722'), '2028-06-30')).toEqual([
      '340706',
    ]);
  });
});

test('who answers for an indicator is told from the plan where no task says so', () => {
  const book = workbook(`
    封面 | 填报单位 | 铜陵市民政局
    2 | 区划代码 | "340700"
    3 | 规划代码 | own-2030
    4 | 截止日期 | 2028-12-31
    指标 | 指标代码 | 指标名称 | 单位 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2 | own-rate | 每千人床位 | 张 | 约束性 | 上升 | 2025 | 5 | 2030 | 8 | 2028 | 7
  `);
  expect(resultOf(checked(book, { catalogue })).offices).toEqual({ 'own-rate': '养老服务处' });
});

const headed = (code: string, name: string, category: string) =>
  `${code} | ${name} | ${category} | 张 | 上升 | 2025 | 5 | 2030 | 8 | 存量 | 市`;
const rowsHeaded = (head: string, ...categories: readonly string[]) => `
  指标 | 指标代码 | 指标名称 | ${head} | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 计量方式 | 适用层级
  ${numbered(categories.map((category, at) => headed(`own-${at}`, `床位${at}`, category)))}
`;
const categoriesOf = (sheets: string) => {
  const read = typedPlan({ code: 'own-2030', region: '340700', levels: '市' }, sheets);
  return catalogueIn(read).plans[0]?.indicators.map(({ category }) => category?.['zh-CN']);
};

test('the heading of an indicator is read under any of its names, and may be left out', () => {
  for (const head of ['领域', '类别', 'Category']) {
    expect(categoriesOf(rowsHeaded(head, '民生福祉', ''))).toEqual(['民生福祉', undefined]);
  }
  expect(categoriesOf(rowsHeaded('备注栏', '民生福祉'))).toEqual([undefined]);
});

test('a merged heading holds for all of its rows, and no other row', () => {
  const merged = `${rowsHeaded('领域', '设施', '', '')}\n! merged 指标!C2:C3`;
  expect(categoriesOf(merged)).toEqual(['设施', '设施', undefined]);
});

test('a plan with other headings is no other plan', () => {
  const [one, other] = ['设施', ''].map((category) =>
    catalogueIn(
      typedPlan({ code: 'own-2030', region: '340700', levels: '市' }, rowsHeaded('领域', category)),
    ),
  );
  const [first] = one?.plans ?? [];
  const [second] = other?.plans ?? [];
  expect(first && second && planGaps(first, second)).toEqual([]);
});
