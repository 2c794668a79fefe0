import { canonicalForm } from '../../../src/core/seal/index.js';
import { sealedLines, submitted } from '../../support/sealed-lines.js';

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

test('number formats do not count', () => {
  const share = (value: string) => data(`340123 | 合计 | share | 2023 | ${value}`);
  expect(sealedLines(share('85.1%'))).toEqual(sealedLines(share('0.851')));
});

test('a percent is sealed as it is stored, before it is read in the unit of its indicator', () => {
  const [line] = sealedLines(data('340123 | 合计 | share | 2023 | 85.1%')).slice(-1);
  expect(line).toContain('value=0.851');
});

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

test('a formula in a typed column seals its result', () => {
  const share = (value: string) => data(`340123 | 合计 | beds | 2023 | ${value}`);
  expect(sealedLines(share('=100+10 -> 110'))).toEqual(sealedLines(data(beds)));
});

test.each(['', ' -> #NAME?', ' -> #BUSY!'])(
  'of a formula that a program left with the result “%s” ours is sealed',
  (stored) => {
    const summed = data(`340123 | 合计 | beds | 2023 | =100+10${stored}`);
    expect(sealedLines(summed)).toEqual(sealedLines(data(beds)));
  },
);

test('an error that a formula comes to is sealed as it stands', () => {
  const [line] = sealedLines(data('340123 | 合计 | beds | 2023 | =1/0 -> #DIV/0!')).slice(-1);
  expect(line).toContain('value=#DIV/0!');
});

test('a formula without a result that we cannot work out either is named', () => {
  const { unknown } = canonicalForm(
    submitted(data('340123 | 合计 | beds | 2023 | =WEBSERVICE("x")')),
  );
  expect(unknown).toEqual([{ sheet: '数据', row: 2, column: 5 }]);
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
