import { at, checked, findings, type Told } from '../../support/findings.js';
import { ownProgress } from '../../support/own-progress.js';
import { workbook } from '../../support/workbook.js';

const rule = 'unjudged-table';
const asOf = { year: 2023, month: 12, day: 31 };
const told = (text: string, more: Parameters<typeof findings>[2] = {}): readonly Told[] =>
  findings(rule, workbook(text), more);
const asked = (why: string, ...candidates: readonly string[]) => ({
  hindrance: { why, candidates },
});

test('a table that names unit, plan and cut-off is judged', () => {
  expect(told(ownProgress())).toEqual([]);
  expect(checked(workbook(ownProgress())).verdict).toBe('passed');
});

test('a title without a unit is asked for it, unless the file or an option names it', () => {
  const title = '“十四五”城乡社区服务主要指标完成情况';
  expect(told(ownProgress({ title }))).toEqual([at(rule, '进展!A2', asked('unit'))]);
  expect(told(ownProgress({ title }), { file: '报送/340123 进展.xlsx' })).toEqual([]);
  expect(told(ownProgress({ title }), { file: '肥西县进展.xlsx' })).toEqual([]);
  expect(told(ownProgress({ title }), { ownRegion: '340123' })).toEqual([]);
});

test('a unit that does not report the plan which was asked for is told with its name', () => {
  const hindrance = { why: 'unit', candidates: [], outside: ['肥西县（340123）'] };
  const others = { plan: 'sichuan-14fyp', asOf };
  expect(told(ownProgress(), others)).toEqual([at(rule, '进展!A2', { hindrance })]);
  const given = told(ownProgress(), { ...others, ownRegion: '510105' });
  expect(
    given.flatMap(({ facts }) => (facts as { hindrance: { why: string } }).hindrance.why),
  ).toEqual(['nothing']);
});

test('two units are told, and an option decides between them', () => {
  const title = '肥西县、肥东县“十四五”城乡社区服务主要指标完成情况';
  const both = ['肥西县（340123）', '肥东县（340122）'];
  expect(told(ownProgress({ title }))).toEqual([at(rule, '进展!A2', asked('unit', ...both))]);
  expect(told(ownProgress(), { file: '340122.xlsx' })).toEqual([
    at(rule, '进展!A2', asked('unit', ...both)),
  ]);
});

test('a title of another time than the last results is asked for the cut-off', () => {
  const title = '2024年肥西县城乡社区服务主要指标完成情况';
  const days = ['2024-12-31', '2023-12-31'];
  expect(told(ownProgress({ title }))).toEqual([at(rule, '进展!A2', asked('cut-off', ...days))]);
  expect(told(ownProgress({ title }), { asOf })).toEqual([]);
});

test('names that no plan has leave the plan open, and without a figure of it nothing is judged', () => {
  const rows = ['1 | 森林覆盖率 | % | 20 | 21 | 25 | 84'];
  expect(told(ownProgress({ rows }))).toEqual([at(rule, '进展!A2', asked('plan'))]);
  const hindrance = { why: 'nothing', unit: '肥西县', plan: 'anhui-14fyp' };
  expect(told(ownProgress({ rows }), { plan: 'anhui-14fyp' })).toEqual([
    at(rule, '进展!A2', { hindrance }),
  ]);
  expect(checked(workbook(ownProgress({ rows }))).verdict).toBe('failed');
});

test('a column of figures that may be this or that keeps its table from being judged', () => {
  const header = '序号 | 指标 | 单位 | 2020年（基期） | 2023年完成 | 2025年目标 | 年中调整数';
  const hindrance = { why: 'column', header: '年中调整数', refusal: 'column-unclear' };
  expect(told(ownProgress({ header }))).toEqual([at(rule, '进展!G2', { hindrance })]);
});

test('a list of people is not read, and says why', () => {
  const list =
    '通讯录 | 姓名 | 年份 | 电话\n2 | 张三 | 2023 | 13800000000\n3 | 李四 | 2024 | 13900000000';
  const hindrance = { why: 'table', refusal: 'list' };
  expect(told(list)).toEqual([at(rule, '通讯录!A1', { hindrance })]);
});

test('a kept layout whose header changed by one column is never applied silently', () => {
  const columns = [
    ...['序号', '指标', '单位', '{年}(基期)', '{年}完成', '{年}目标', '位次'].map((header) => ({
      header,
      reads: 'figure' as const,
    })),
  ];
  const layouts = [{ version: 1 as const, tables: [{ rows: 'indicators' as const, columns }] }];
  const hindrance = { why: 'layout', missing: ['位次'], added: ['完成率(%)'] };
  expect(told(ownProgress(), { layouts })).toEqual([at(rule, '进展!A2', { hindrance })]);
});

test('under no plan nothing is asked, only what the table prints is checked, and that is never a pass', () => {
  const rows = ['1 | 森林覆盖率 | % | 20 | 21 | 25 | 84'];
  const title = '主要指标完成情况';
  const book = workbook(ownProgress({ title, rows }));
  expect(findings(rule, book, { isWithoutPlan: true })).toEqual([]);
  const { verdict, undecided } = checked(book, { isWithoutPlan: true });
  expect(verdict).toBe('incomplete');
  expect(undecided).toMatchObject([{ rule, sheet: '进展', cell: 'A2', reason: 'without-plan' }]);
});

test('under no plan a printed rate that the figures beside it cannot give is still told', () => {
  const rows = ['1 | 社工站 | 个 | 20 | 60 | 100 | 90'];
  const book = workbook(ownProgress({ rows }));
  expect(checked(book, { isWithoutPlan: true }).findings.map(({ rule: id }) => id)).toEqual([
    'printed-rate-mismatch',
  ]);
});

test('under no plan a table that is doubtful is told to be so', () => {
  const header = '序号 | 指标 | 单位 | 2020年（基期） | 2023年完成 | 2025年目标 | 年中调整数';
  const book = workbook(ownProgress({ header }));
  expect(checked(book, { isWithoutPlan: true }).verdict).toBe('failed');
});
