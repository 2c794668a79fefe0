import { checked } from '../../support/findings.js';
import { testPlan } from '../../support/test-plan.js';
import { workbook } from '../../support/workbook.js';

const rule = 'missing-indicator';

/** The indicators that are missing in the workbook of a region that lists some, with the severity. */
function missing(region: string, ...codes: readonly string[]) {
  const rows = codes.map((code, index) => `    ${index + 2} | ${code} | 监测`);
  const book = workbook(`
    封面 | 区划代码 | ${region}
    2    | 规划代码 | test-plan
    指标 | 指标代码 | 目标类型
${rows.join('\n')}
  `);
  const ours = checked(book).findings.filter((one) => one.rule === rule);
  return ours.map(({ key, sheet, severity }) => [key, sheet, severity]);
}

const province = testPlan.indicators.filter(({ target }) => target.kind !== 'monitor');
const city = province.filter(({ levels }) => (levels as readonly string[]).includes('city'));

test('the region of the plan must list every indicator that holds there', () => {
  const [first = { id: '' }, ...others] = province;
  const told = missing('340000', ...others.map(({ id }) => id));
  expect(told).toEqual([[first.id, '指标', 'error']]);
  expect(missing('340000', ...province.map(({ id }) => id))).toEqual([]);
});

test('below it an indicator that is left out is asked about, one of another level is not', () => {
  const [first = { id: '' }, ...others] = city;
  expect(missing('340100', ...others.map(({ id }) => id))).toEqual([[first.id, '指标', 'verify']]);
  expect(city.map(({ id }) => id)).not.toContain('pilots');
});

test('what is only watched may be left out', () => {
  expect(province.map(({ id }) => id)).not.toContain('visitors');
  expect(missing('340000', ...province.map(({ id }) => id))).toEqual([]);
});

test('an indicator counts as listed under another spelling of its code', () => {
  const [first = { id: '' }, ...others] = city.map(({ id }) => id);
  expect(missing('340100', String(first).toUpperCase(), ...others)).toEqual([]);
});

test('without the sheet, its codes, a unit or a plan nothing is missing', () => {
  const cover = (region: string, plan: string) => `
    封面 | 区划代码 | ${region}
    2    | 规划代码 | ${plan}`;
  const books = [
    cover('340100', 'test-plan'),
    `${cover('340100', 'test-plan')}\n    指标 | 指标名称 | 目标类型\n    2 | 覆盖率 | 上升`,
    `${cover('…', 'test-plan')}\n    指标 | 指标代码\n    2 | beds`,
    `${cover('340100', 'none')}\n    指标 | 指标代码\n    2 | beds`,
  ];
  for (const text of books) {
    const { findings } = checked(workbook(text));
    expect(findings.filter((one) => one.rule === rule)).toEqual([]);
  }
});
