import { catalogueIn, defectsOf, numbered, typedPlan } from '../../support/typed-plan.js';

/** A plan of 安徽 with beds, money and a rate, and some checks. */
function plan(checks: readonly string[]) {
  return typedPlan(
    { code: 'ah-own', region: '340000', levels: '市、县' },
    `指标 | 指标代码 | 指标名称 | 单位 | 目标类型 | 目标年 | 目标值 | 计量方式 | 系数 | 精度 | 适用层级
    2 | beds | 养老机构床位 | 张 | 下限 | 2030 | 100 | 存量 | | | 市、县
    3 | public | 公办床位 | 张 | 下限 | 2030 | 60 | 存量 | | | 市、县
    4 | fund | 投入 | 万元 | 下限 | 2030 | 60 | 流量 | | | 市、县
    5 | yuan | 补助 | 元 | 下限 | 2030 | 60 | 流量 | | | 市、县
    6 | rate | 公办占比 | % | 下限 | 2030 | 60 | 比率 | 100 | 1 | 县
    7 | twin-a | 同名 | 张 | 下限 | 2030 | 60 | 存量 | | | 县
    8 | twin-b | 同名 | 张 | 下限 | 2030 | 60 | 存量 | | | 县
    9 | towns | 乡镇床位 | 张 | 下限 | 2030 | 60 | 存量 | | | 乡镇
    审核公式 | 编号 | 名称 | 公式 | 级别 | 适用层级 | 适用期别 | 容差 | 空值 | 说明
    ${numbered(checks)}`,
  );
}

test('a check is read with all that it says', () => {
  const { plans } = catalogueIn(
    plan([
      '12 | 公办不超过全部 | [公办床位]<=[养老机构床位] | 强制性 | 县 | 年报、季 | 1% | 按0 | 公办含公建民营。',
    ]),
  );
  expect(plans[0]?.checks).toEqual([
    {
      ...{ id: '12', name: '公办不超过全部', formula: '[公办床位]<=[养老机构床位]' },
      ...{ severity: 'error', levels: ['county'], occasions: ['annual', 'quarter'] },
      ...{
        tolerance: { value: 1, isPercent: true },
        blanksAreZero: true,
        note: '公办含公建民营。',
      },
    },
  ]);
});

test('what is left blank: where all indicators hold, on every report, exactly, blanks passed over', () => {
  const { plans } = catalogueIn(plan(['1 | 占比 | [rate]=[public]/[beds]*100 | 核实性']));
  expect(plans[0]?.checks?.[0]).toMatchObject({
    ...{ levels: ['county'], occasions: [], blanksAreZero: false },
  });
  expect(plans[0]?.checks?.[0]).not.toHaveProperty('tolerance');
});

test.each([
  ['1 | 甲 | [床位]=1 | 强制性', ['unknown-name 审核公式!C2']],
  ['1 | 甲 | [同名]=1 | 强制性', ['twofold-name 审核公式!C2']],
  ['1 | 甲 | [twin-a]=[twin-b] | 强制性', []],
  ['1 | 甲 | [beds]=[投入] | 强制性', ['units-apart 审核公式!C2']],
  ['1 | 甲 | [投入]=[补助] | 强制性', ['units-apart 审核公式!C2']],
  ['1 | 甲 | [投入]*10000>=[补助] | 强制性', []],
  ['1 | 甲 | [投入]/[beds]<=[补助]/[public] | 强制性', []],
  ['1 | 甲 | [rate]=[public]/[beds] | 强制性', []],
  ['1 | 甲 | [rate]=[beds]/[投入]*100 | 强制性', []],
  ['1 | 甲 | [rate]=[beds]*[投入] | 强制性', ['units-apart 审核公式!C2']],
  ['1 | 甲 | IF([beds]>[fund],1,0)=1 | 强制性', ['units-apart 审核公式!C2']],
  ['1 | 甲 | [beds]+[public] | 强制性', ['one-comparison 审核公式!C2']],
  ['1 | 甲 | [beds]= | 强制性', ['no-formula 审核公式!C2']],
  ['1 | 甲 | [rate]<=100 | 强制性 | 市', ['held-elsewhere 审核公式!E2']],
  ['1 | 甲 | [towns]<=100 | 强制性', ['held-elsewhere 审核公式!E2', 'held-elsewhere 审核公式!E2']],
  ['1 | 甲 | [beds]>=SUM(下级[towns]) | 强制性 | 县', []],
  ['1 | 甲 | [beds]>=0 | 严重', ['misread 审核公式!D2']],
  ['1 | 甲 | [beds]>=0 | 强制性 | | 每天', ['misread 审核公式!F2']],
  ['1 | 甲 | [beds]>=0 | 强制性 | | | 很小', ['misread 审核公式!G2']],
  ['1 | 甲 | [beds]>=0 | 强制性 | | | 1张', ['misread 审核公式!G2']],
  [' | 甲 | [beds]>=0 | 强制性', ['blank 审核公式!A2']],
])('%s', (check, expected) => {
  expect(defectsOf(plan([check]))).toEqual(expected);
});

test('a number stands once', () => {
  const twice = ['7 | 甲 | [beds]>=0 | 强制性', '7 | 乙 | [beds]>=1 | 强制性'];
  expect(defectsOf(plan(twice))).toEqual(['repeated-number 审核公式!A3']);
});
