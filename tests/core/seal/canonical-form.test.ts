import { canonicalForm } from '../../../src/core/seal/index.js';
import type { Sheet } from '../../../src/core/model/index.js';
import type { Submission } from '../../../src/core/submission/index.js';
import { understood, sealedLines, submitted } from '../../support/sealed-lines.js';

/** The same workbook with a formula in 数据!D2 that fills D2:F2. */
function filledFrom({ workbook }: Submission, text: string): Submission {
  const area = { top: 2, bottom: 2, left: 4, right: 6 };
  const anchored = (sheet: Sheet): Sheet => ({
    ...sheet,
    columns: sheet.columns.map((column, at) =>
      column && at === 3 ? { ...column, formulas: new Map([[2, { text, area }]]) } : column,
    ),
  });
  const sheets = workbook.sheets.map((sheet) => (sheet.name === '数据' ? anchored(sheet) : sheet));
  return understood({ ...workbook, sheets });
}

const cover = `
  封面 | 填报单位 | 肥西县民政局
  2    | 区划代码 | "340123"
  3    | 截止日期 | 2023-12-31
`;
const data = (...rows: readonly string[]) => `
  ${cover}
  数据 | 区划代码 | 口径 | 指标代码 | 期间 | 数值
  ${rows.map((row, index) => `${index + 2} | ${row}`).join('\n')}
`;
const beds = '340123 | 合计 | beds | 2023 | 110';
const staff = '340123 | 合计 | staff | 2023 | 12.5';

test('sheets, labels and columns stand by their ids, each row in one line', () => {
  expect(sealedLines(data(beds))).toEqual([
    'cover\tasOf=2023-12-31',
    'cover\tregionCode=340123',
    'cover\tunit=肥西县民政局',
    'data\tindicatorCode=beds\tperiod=2023\tregionCode=340123\tscope=合计\tvalue=110',
  ]);
});

test('English headers and other names of a column seal alike', () => {
  const english = `
    Cover | Reporting unit | 肥西县民政局
    2     | Region code    | "340123"
    3     | Cut-off date   | 2023-12-31
    Data | Indicator code | Region code | Scope | Value | Period
    2    | beds           | 340123      | 合计  | 110   | 2023
  `;
  expect(sealedLines(english)).toEqual(sealedLines(data(beds)));
});

test('the order of rows does not count', () => {
  expect(sealedLines(data(staff, beds))).toEqual(sealedLines(data(beds, staff)));
});

test('two rows with the same content are two', () => {
  expect(sealedLines(data(beds, beds))).toHaveLength(sealedLines(data(beds)).length + 1);
});

const share = (value: string) => data(`340123 | 合计 | share | 2023 | ${value}`);

test('a percent is sealed as it is stored and shown; other formats do not count', () => {
  expect(sealedLines(share('85.1%')).at(-1)).toMatch(/\tvalue=0\.851%$/);
  expect(sealedLines(share('0.851')).at(-1)).toMatch(/\tvalue=0\.851$/);
});

const inUnit = (unit: string, header = '数值') => `
  ${share('85').replace('数值', header)}
  指标 | 指标代码 | 单位 | 目标值
  2    | share    | ${unit} | 90
`;

test('a number is sealed with the unit that 指标 states for its indicator', () => {
  const lines = sealedLines(inUnit('人'));
  expect(lines.find((line) => line.startsWith('data'))).toMatch(/\tvalue=85\[人\]$/);
  expect(lines.find((line) => line.startsWith('indicators'))).toContain('targetValue=90[人]');
});

test('a unit that the header states is the same unit', () => {
  expect(sealedLines(inUnit('%', '数值（％）'))).toEqual(sealedLines(inUnit('%')));
  const fund = (header: string) => sealedLines(`${cover}\n 批次 | 批次 | ${header}\n 2 | 一 | 5`);
  expect(fund('资金（万元）')[0]).toContain('fund=5[万元]');
  expect(fund('资金(单位：万元)')).toEqual(fund('资金（万元）'));
});

test('a second table of a sheet is sealed under its own headers', () => {
  const again = `${data(beds)}\n 5 | 数值 | 期间 | 指标代码 | 口径 | 区划代码\n 6 | 12.5 | 2023 | staff | 合计 | 340123`;
  expect(sealedLines(again)).toEqual(sealedLines(data(beds, staff)));
});

test.each([
  ['0.851%', '备注'],
  ['f:85', '备注'],
  ['a]', '备注'],
])(
  'a text that could be taken for a marked number has a backslash before it: %s',
  (text, header) => {
    const [line] = sealedLines(`${cover}\n 批次 | 批次 | ${header}\n 2 | 一 | "${text}"`);
    expect(line).toContain(`remarks=\\${text}`);
  },
);

test('columns and sheets that are not in the contract are not sealed', () => {
  const more = `${data(`${beds} |`)}\n 草稿 | 随手记\n 2 | 123`;
  const beside = more.replace('数值', '数值 | 我的备忘').replace('110 |', '110 | 再核');
  expect(sealedLines(beside)).toEqual(sealedLines(data(beds)));
});

test('computed columns are not sealed: anybody can work them out again', () => {
  const goals = (completion: string) => `
    指标 | 指标代码 | 基期值 | 目标值 | 当前值 | 增量完成率
    2    | beds     | 100    | 200    | 110    | ${completion}
  `;
  const none = sealedLines(goals(''));
  expect(sealedLines(goals('0.1'))).toEqual(none);
  expect(sealedLines(goals('=PLAN.COMPLETION(B2,D2,C2) -> #NAME?'))).toEqual(none);
});

const filled = (value: string) => data(`340123 | 合计 | beds | 2023 | ${value}`);

test('a formula in a typed column seals what we calculate, however it is written', () => {
  expect(sealedLines(filled('=100+10 -> 110')).at(-1)).toMatch(/\tvalue=f:110$/);
  expect(sealedLines(filled('=SUM(100,10) -> 110'))).toEqual(sealedLines(filled('=100+10 -> 110')));
  expect(sealedLines(filled('110'))).not.toEqual(sealedLines(filled('=100+10 -> 110')));
});

test.each(['', ' -> #NAME?', ' -> #BUSY!'])(
  'of a formula that a program left with the result “%s” ours is sealed',
  (stored) => {
    const summed = filled(`=100+10${stored}`);
    expect(sealedLines(summed)).toEqual(sealedLines(filled('=100+10 -> 110')));
  },
);

test('a formula rests on no result that another program stored', () => {
  const rested = (stored: string) =>
    `${filled('=草稿!A2*2 -> 20')}\n 草稿 | 随手记\n 2 | =5+5 -> ${stored}`;
  expect(sealedLines(rested('10')).at(-1)).toMatch(/value=f:20$/);
  expect(sealedLines(rested('99'))).toEqual(sealedLines(rested('10')));
});

test('an error that a formula comes to is sealed as it stands', () => {
  expect(sealedLines(filled('=1/0 -> #DIV/0!')).at(-1)).toContain('value=f:#DIV/0!');
});

test.each([
  ['=WEBSERVICE("x")', 'not-recomputed'],
  ['=[1]数据!A1 -> 110', 'not-recomputed'],
  ['=草稿!A2 -> 110', 'not-recomputed'],
  ['=IF(TODAY()>0,110,90) -> 110', 'volatile'],
  ['=110+0*RAND() -> 110', 'volatile'],
  ['=100+10 -> 111', 'stale'],
])('%s cannot be sealed: %s', (formula, because) => {
  const { unknown } = canonicalForm(
    submitted(`${filled(formula)}\n 草稿 | 随手记\n 2 | =NOW() -> 110`),
    2,
  );
  expect(unknown).toEqual([{ sheet: '数据', row: 2, column: 5, because }]);
});

test('a cell that an array formula fills from elsewhere is a formula too', () => {
  const book = submitted(filled('110'));
  const [spilled] = canonicalForm(filledFrom(book, '{110,110,110}'), 2).rows.slice(-1);
  expect(spilled?.text).toMatch(/\tvalue=f:110$/);
  expect(canonicalForm(filledFrom(book, 'NOW()'), 2).unknown).toMatchObject([
    { because: 'volatile', column: 4 },
    { because: 'volatile', column: 5 },
  ]);
});

test.each(['数据!E2', '数据'])('%s that nobody can read cannot be sealed', (place) => {
  const { unknown } = canonicalForm(submitted(`${filled('110')}\n ! unreadable ${place}`), 2);
  expect(unknown).toEqual([expect.objectContaining({ sheet: '数据', because: 'unreadable' })]);
});

test('a header that a formula writes cannot be sealed', () => {
  const written = data(beds).replace('| 数值', '| ="数"&"值" -> 数值');
  expect(canonicalForm(submitted(written), 2).unknown).toMatchObject([{ row: 1, column: 5 }]);
});

test('what parts cells and rows is written with a backslash inside a cell', () => {
  const [line] = sealedLines(data('340123 | 合计 | "a\\nb\\c" | 2023 | 1')).slice(-1);
  expect(line).toContain('indicatorCode=a\\nb\\\\c');
});

test('a blank cell leaves no trace, a declared absence does', () => {
  const lines = sealedLines(data('340123 | 合计 | beds | 2023 | …'));
  expect(lines.at(-1)).toContain('value=…');
  expect(sealedLines(data('340123 | 合计 | beds | 2023 |')).at(-1)).not.toContain('value');
});

test('a total for the eye and blank rows are no entries', () => {
  expect(sealedLines(data(beds, '| | | |', '合计 | | | | 110'))).toEqual(sealedLines(data(beds)));
});

test('an explanation is sealed without what the reviewer says', () => {
  const said = (state: string) => `
    ${data(beds)}
    说明 | 规则 | 原因 | 说明人 | 审核结论
    2    | abrupt-change | 新址启用 | 张三 | ${state}
  `;
  expect(sealedLines(said('已核准'))).toEqual(sealedLines(said('')));
  expect(sealedLines(said('')).at(-1)).toBe(
    'explanations\tby=张三\treason=新址启用\trule=abrupt-change',
  );
});

test('category, measures, deadline and document are sealed where they are filled in, and leave no trace where not', () => {
  const said = (more: string) => `
    ${data(beds)}
    说明 | 规则 | 原因类别 | 原因 | 措施 | 完成时限 | 文号 | 说明人
    2    | abrupt-change | ${more} | 张三
  `;
  expect(sealedLines(said(' | 新址启用 | | | ')).at(-1)).toBe(
    'explanations\tby=张三\treason=新址启用\trule=abrupt-change',
  );
  const filled = said('政策调整 | 新址启用 | 另行选址 | 2024-12-31 | 皖民发〔2024〕3号');
  expect(sealedLines(filled).at(-1)).toBe(
    'explanations\tby=张三\tcategory=政策调整\tdeadline=2024-12-31\tdocument=皖民发〔2024〕3号' +
      '\tmeasures=另行选址\treason=新址启用\trule=abrupt-change',
  );
});

test('approvals are no part of what is reported', () => {
  const approved = `${data(beds)}\n 审批 | 环节 | 单位 | 结论\n 2 | 申报 | 肥西县民政局 | 同意`;
  expect(sealedLines(approved)).toEqual(sealedLines(data(beds)));
});

test('any other value in any cell is another form', () => {
  const changed = [
    data('340123 | 合计 | beds | 2023 | 111'),
    data('340123 | 合计 | beds | 2022 | 110'),
    data('340123 | 本级 | beds | 2023 | 110'),
    data(beds).replace('肥西县民政局', '肥西县 民政局'),
  ];
  const forms = [data(beds), ...changed].map((text) => sealedLines(text).join('\n'));
  expect(new Set(forms).size).toBe(forms.length);
});

test('type of return, revision and nature are sealed where they are filled in, and leave no trace where not', () => {
  const filled = (type: string, nature: string) => `
    ${cover}
    4    | 报表类型 | ${type}
    5    | 统一修订 |
    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 数值 | 性质
    2    | 340123  | 合计 | beds     | 2023 | 110  | ${nature}
  `;
  expect(sealedLines(filled('', ''))).toEqual(sealedLines(data(beds)));
  const lines = sealedLines(filled('调度', '预计'));
  expect(lines).toContain('cover\treportType=调度');
  expect(lines.join('\n')).toContain('nature=预计');
});

const carried = `
  规划 | 规划代码 | own
  3 | 规划名称 | 测试规划
  5 | 指标
  6 | 指标代码 | 单位 | | 目标值
  7 | beds | 张 | | 120%
`;

test('a carried plan is sealed by its content: filled rows and columns by their numbers', () => {
  const lines = sealedLines(data(beds) + carried).filter((line) => line.startsWith('plan'));
  expect(lines).toEqual([
    'plan\trow=1\tc1=规划代码\tc2=own',
    'plan\trow=2\tc1=规划名称\tc2=测试规划',
    'plan\trow=3\tc1=指标',
    'plan\trow=4\tc1=指标代码\tc2=单位\tc3=目标值',
    'plan\trow=5\tc1=beds\tc2=张\tc3=1.2%',
  ]);
});

test('blank rows in between do not count, and a sheet that only bears the name is not sealed', () => {
  const apart = carried.replace('7 | beds', '9 | beds');
  expect(sealedLines(data(beds) + apart)).toEqual(sealedLines(data(beds) + carried));
  expect(sealedLines(data(beds) + carried.replace('规划代码', '备注'))).toEqual(
    sealedLines(data(beds)),
  );
});
