import type { PlanFormWords } from './plan-form-words.js';

/** What the form of a plan from its annex says in Chinese. */
export const planForm: PlanFormWords = {
  lead: (count, doubtful) =>
    doubtful === 0
      ? `已按附件拟定 ${count}个指标，各指标没有存疑。`
      : `已按附件拟定 ${count}个指标，其中 ${doubtful}个存疑，请逐个核对；不改的按拟定处理。`,
  none: '表中没有规划目标，不能拟定规划。规划附件应每行一个指标，并有目标年的一栏。',
  sure: (count) => `附件写明、没有存疑的 ${count}个指标`,
  sureHeads: ['指标', '单位', '属性', '目标'],
  category: '领域',
  ofPlan: '规划',
  fields: {
    ...{ code: '规划代码', name: '规划名称', years: '规划期（起止年，如 2026-2030）' },
    ...{ region: '规划所属地区（名称或区划代码）', levels: '由哪几级填报' },
    indicator: '指标名称',
    ...{ unit: '计量单位', status: '属性', kind: '目标类型', way: '累计方式' },
    ...{ tolerance: '允许偏差（与目标值同单位）', measure: '计量方式', take: '是否取用' },
  },
  takes: { take: '取用', leave: '不取用' },
  everyone: '下限 100%（应保尽保）',
  asks: {
    'unit-missing': '附件没有注明计量单位。',
    'status-unstated': '附件没有注明约束性或预期性。',
    'kind-without-base': '没有基期值，也没有“以上”“以内”等字样，暂按下限（不低于）处理。',
    'kind-unclear': '基期值与目标值相同或方向不明，暂按下限（不低于）处理。',
    'no-target': '没有目标值，暂按监测处理。',
    'way-proposed': '各年怎样累计，按名称和单位拟定，附件没有写明。',
    'tolerance-unstated': '目标值为整数且带“左右”，请填写允许偏差。',
    'measure-proposed': '暂按存量填报；也可以按分子、分母填报，由比率公式算出。',
  },
  codeWrong: '请填写规划代码：小写字母、数字和连字符，如 hefei-15fyp；不要与已有规划重复。',
  nameWrong: '请填写规划名称。',
  yearsWrong: '请填写起止年，如 2026-2030。',
  regionWrong: '没有这个地区，请填写全称或区划代码。',
  levelsWrong: '请至少选择一级。',
  toleranceWrong: '请填写大于 0 的数，如 0.5。',
  unitWrong: '请填写计量单位，如 个、张、%。',
  wrong: '有内容还没有填好，请看上面标红的提示。',
  use: '用作本单位规划',
  useLead: '规划只留存在本机（在 Excel 中存入本工作簿的设置），之后的校验和模板都可以选用。',
  saveWorkbook: '保存规划工作簿',
  saveJson: '保存 JSON',
  fileName: (plan) => `${plan}-规划`,
  back: '返回识读结果',
};
