import { loadRegions } from '../../../src/data/regions.js';
import { templateDraft } from '../../../src/workbooks/create/index.js';
import { checked } from '../../support/findings.js';
import { catalogueIn, defectsOf, numbered, typedPlan } from '../../support/typed-plan.js';
import { workbook } from '../../support/workbook.js';

/** A plan of 合肥 with a rate of 75% that is handed down in some way, and its breakdown. */
function planOf(handedDown: string, lines = '', status = '约束性') {
  return typedPlan(
    { code: 'hefei-2030', region: '340100', levels: '县' },
    `指标 | 指标代码 | 指标名称 | 单位 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 分解方式 | 计量方式 | 适用层级 | 精度
    2 | beds | 护理型床位占比 | % | ${status} | 上升 | 2025 | 60 | 2030 | 75 | ${handedDown} | 比率 | 市、县 | 1
    ${lines}`,
  );
}

const breakdown = (...rows: readonly string[]) =>
  `目标分解 | 区划代码 | 指标代码 | 基期值 | 目标值 | 文号\n${numbered(rows)}`;
const line = '"340123" | beds | 58 | 70 | 合政办〔2026〕8号';

/** What is said of the target of a county, 肥西县 unless another is given. */
function saidOf(
  plan: ReturnType<typeof planOf>,
  target: number,
  region = '340123',
): readonly string[] {
  const book = workbook(`
    封面 | 区划代码 | "${region}"
    2 | 规划代码 | hefei-2030
    3 | 截止日期 | 2026-12-31
    指标 | 指标代码 | 单位 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值
    2 | beds | % | 约束性 | 上升 | 2025 | 58 | 2030 | ${target}
  `);
  const { findings } = checked(book, { catalogue: catalogueIn(plan) });
  return findings
    .filter(({ rule }) => rule === 'target-below-plan')
    .map(({ severity, facts }) => `${severity} ${String(facts['expected'])}`);
}

describe('a county with 70% under 75%', () => {
  test('is held to a number that every unit meets', () => {
    expect(saidOf(planOf('同标'), 70)).toEqual(['error 75']);
    expect(saidOf(planOf('同标'), 75)).toEqual([]);
  });

  test('is asked for the document where no line hands a target down to it', () => {
    expect(saidOf(planOf('分解'), 70)).toEqual(['verify 75']);
    expect(saidOf(planOf('分解', breakdown(line)), 70, '340121')).toEqual(['verify 75']);
  });

  test('is held to its line where there is one', () => {
    const listed = planOf('分解', breakdown(line));
    expect(saidOf(listed, 70)).toEqual([]);
    expect(saidOf(listed, 69.9)).toEqual(['error 70']);
    expect(saidOf(listed, 80)).toEqual([]);
  });

  test('owes nothing where the target is that of the city alone', () => {
    expect(saidOf(planOf('不分解'), 70)).toEqual([]);
  });
});

test('the template of a listed county holds the target of its line, another asks for one', () => {
  const [plan] = catalogueIn(planOf('分解', breakdown(line))).plans;
  const regions = loadRegions();
  const targetOf = (code: string) => {
    const unit = regions.find(code);
    if (!plan || !unit) throw new Error(code);
    const asOf = { year: 2026, month: 12, day: 31 };
    const draft = templateDraft({ plan, unit, asOf, regions, language: 'zh-CN' });
    return draft.tables['indicators']?.map((row) => [row['baseValue'], row['targetValue']]);
  };
  expect(targetOf('340123')).toMatchObject([[{ result: 0.58 }, { value: 0.7 }]]);
  expect(targetOf('340121')).toMatchObject([[{ result: '' }, { value: null, isInput: true }]]);
  expect(targetOf('340100')).toMatchObject([[{ result: 0.6 }, { value: 0.75 }]]);
});

test('an indicator that is handed down to others is not missing', () => {
  const book = (region: string) =>
    workbook(`
      封面 | 区划代码 | "${region}"
      2 | 规划代码 | hefei-2030
      3 | 截止日期 | 2026-12-31
      指标 | 指标代码 | 单位 | 目标类型
    `);
  const missing = (region: string) => {
    const catalogue = catalogueIn(planOf('分解', breakdown(line)));
    return checked(book(region), { catalogue }).findings.filter(
      ({ rule }) => rule === 'missing-indicator',
    ).length;
  };
  expect([missing('340123'), missing('340121'), missing('340100')]).toEqual([1, 0, 1]);
});

test('a line keeps its document, and takes what it leaves blank from the indicator', () => {
  const [plan] = catalogueIn(planOf('', breakdown(line))).plans;
  expect(plan?.lines).toMatchObject([
    {
      ...{ region: '340123', indicator: 'beds', document: '合政办〔2026〕8号' },
      target: { kind: 'rise', baseYear: 2025, base: { value: 58 }, targetYear: 2030, value: 70 },
    },
  ]);
  expect(plan?.indicators[0]?.handedDown).toBe('split');
});

test.each([
  ['a unit outside', '"340200" | beds | | 70 |', 'not-below 目标分解!A2'],
  ['the region of the plan itself', '"340100" | beds | | 70 |', 'not-below 目标分解!A2'],
  ['no code of a region', '肥西 | beds | | 70 |', 'misread 目标分解!A2'],
  ['an unknown indicator', '"340123" | bed | | 70 |', 'unknown-code 目标分解!B2'],
  ['no target', '"340123" | beds | | |', 'blank 目标分解!D2'],
])('a line that names %s is told', (_, row, expected) => {
  expect(defectsOf(planOf('分解', breakdown(row)))).toEqual([expected]);
});

test('a unit that is listed twice is told at the second line', () => {
  expect(defectsOf(planOf('分解', breakdown(line, line)))).toEqual(['repeated-line 目标分解!A3']);
});

test('another word for the way of handing down is told', () => {
  expect(defectsOf(planOf('平均'))).toEqual(['misread 指标!J2']);
});
