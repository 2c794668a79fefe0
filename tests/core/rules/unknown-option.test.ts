import { checked, at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'unknown-option';
const severities = (text: string) =>
  checked(workbook(text))
    .findings.filter((finding) => finding.rule === rule)
    .map(({ severity }) => severity);

test('everything typed into a closed list that it does not have is an error', () => {
  const book = workbook(`
    封面 | 站点清单 | 齐全
    指标 | 指标代码 | 属性 | 目标类型 | 路径
    2    | coverage | 强制 | 增长     | 指数
    数据 | 区划代码 | 口径   | 精度
    2    | 340100   | 全口径 | 约
    站点 | 站点编号 | 层级   | 状态
    2    | A01      | 镇街级 | 正常
    审批 | 环节 | 结论
    2    | 复核 | 通过
    说明 | 规则           | 审核结论
    2    | abrupt-change  | 已审
  `);
  const told = (place: string, found: string, list: string) =>
    at(rule, place, { found, list, isOpen: false });
  expect(findings(rule, book)).toEqual(
    expect.arrayContaining([
      told('封面!B1', '齐全', 'coverage'),
      told('指标!B2', '强制', 'status'),
      told('指标!C2', '增长', 'kind'),
      told('指标!D2', '指数', 'path'),
      told('数据!B2', '全口径', 'scope'),
      told('数据!C2', '约', 'precision'),
      told('站点!B2', '镇街级', 'stationLevel'),
      told('站点!C2', '正常', 'stationStatus'),
      told('审批!A2', '复核', 'step'),
      told('审批!B2', '通过', 'decision'),
      told('说明!B2', '已审', 'reviewState'),
    ]),
  );
  expect(findings(rule, book)).toHaveLength(11);
});

test.each(['约束性', '" 约束性　"', 'Binding', 'BINDING', 'ｂｉｎｄｉｎｇ', 'binding', ''])(
  '"%s" is in the list, or blank',
  (word) => {
    const book = workbook(`
      指标 | 指标代码 | 属性
      2    | coverage | ${word}
    `);
    expect(findings(rule, book)).toEqual([]);
  },
);

test.each(['1', 'TRUE', '0', '__proto__', 'constructor'])('%s is no word of a list', (word) => {
  expect(severities(`指标 | 指标代码 | 属性\n2 | coverage | ${word}`)).toEqual(['error']);
});

test('a word beyond an open list is a question', () => {
  const text = `
    服务 | 期间 | 服务类别 | 数量
    2    | 2023 | 心理疏导 | 12
    3    | 2023 | 资源链接 | 12
  `;
  const facts = { found: '心理疏导', list: 'service', isOpen: true };
  expect(findings(rule, workbook(text))).toEqual([at(rule, '服务!B2', facts)]);
  expect(severities(text)).toEqual(['verify']);
});

test.each(['是', '否', '√', '×', 'Yes', 'no', 'TRUE', '—', '…', ''])(
  '"%s" answers yes or no, or why not',
  (word) => {
    expect(severities(`项目 | 项目编号 | 中心镇\n2 | P01 | ${word}`)).toEqual([]);
  },
);

test.each(['x', '1', '有', '待定'])('"%s" is neither yes nor no', (found) => {
  const book = workbook(`
    项目 | 项目编号 | 中心镇
    2    | P01      | ${found}
  `);
  const facts = { found, list: 'yes-no', isOpen: false };
  expect(findings(rule, book)).toEqual([at(rule, '项目!B2', facts)]);
});

test.each(['精确', '约至十位', '约至万位', '以上', '余', '—', ''])(
  '"%s" declares a precision, or none',
  (word) => {
    expect(severities(`数据 | 区划代码 | 精度\n2 | 340100 | ${word}`)).toEqual([]);
  },
);

test('a scope, kind or status that is declared absent leaves its row open', () => {
  const book = workbook(`
    指标 | 指标代码 | 目标类型 | 路径
    2    | coverage | …        | —
    数据 | 区划代码 | 口径
    2    | 340100   | —
  `);
  expect(undecided(rule, book)).toEqual([
    { place: '指标!B2', reason: 'unavailable' },
    { place: '数据!B2', reason: 'inapplicable' },
  ]);
});

test('an error value is told as such', () => {
  expect(severities('项目 | 项目编号 | 中心镇\n2 | P01 | #N/A')).toEqual([]);
});
