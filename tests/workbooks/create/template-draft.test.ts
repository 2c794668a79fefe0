import { createWorkbook } from '../../../src/workbooks/create/index.js';
import { checkBytes } from './check-bytes.js';
import { templateOf, type Asked } from './template-of.js';

const hefei: Asked = { plan: 'anhui-14fyp', region: '340100', year: 2023 };

const asked: readonly Asked[] = [
  { ...hefei, withZones: true },
  { ...hefei, language: 'en-US' },
  { plan: 'anhui-14fyp', region: '340000', year: 2021 },
  { plan: 'sichuan-14fyp', region: '510105', year: 2022, withTownships: true },
  { plan: 'sichuan-14fyp', region: '510000', year: 2024, language: 'en-US' },
  { plan: 'wuhan-2022', region: '420100', year: 2022 },
  { plan: 'wuhan-2022', region: '420106', year: 2022, withTownships: true },
];

test.each(asked)('a new template lacks values and nothing else: $plan $region', async (each) => {
  const { findings, submission } = await checkBytes(await createWorkbook(await templateOf(each)));
  expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(['missing-value']);
  expect(submission.plan?.id).toBe(each.plan);
  expect(submission.unitCode).toBe(each.region);
  expect(submission.asOf).toEqual({ year: each.year, month: 12, day: 31 });
});

test('a city lists itself, its districts and counties, and its zones where they are asked for', async () => {
  const regionsOf = async (more: Partial<Asked>) => {
    const { data = [] } = (await templateOf({ ...hefei, ...more })).tables;
    const rows = data.map(({ regionCode, scope }) => [regionCode, scope] as const);
    const listed = rows.map(([code, scope]) =>
      [code, scope].map((cell) => (cell && 'value' in cell ? String(cell.value) : '')).join(' '),
    );
    return [...new Set(listed)];
  };
  const own = ['340100 合计'];
  const counties = ['02', '03', '04', '11', '21', '22', '23', '24', '81'].map(
    (at) => `3401${at} 下级`,
  );
  expect(await regionsOf({})).toEqual([...own, ...counties]);
  const zones = ['340176 开发区', '340177 开发区', '340178 开发区'];
  expect(await regionsOf({ withZones: true })).toEqual([...own, ...counties, ...zones]);
});

test('a county lists its townships where their table is loaded', async () => {
  const county: Asked = { plan: 'sichuan-14fyp', region: '510105', year: 2022 };
  const codes = async (withTownships: boolean) => {
    const { data = [] } = (await templateOf({ ...county, withTownships })).tables;
    return data.map(({ regionCode }) => regionCode && 'value' in regionCode && regionCode.value);
  };
  expect(new Set(await codes(false))).toEqual(new Set(['510105']));
  expect((await codes(true)).filter((code) => String(code).length === 9).length).toBeGreaterThan(
    10,
  );
});

test('a base year comes with rise and fall alone, every year of the plan with a cumulative target', async () => {
  const { data = [] } = (await templateOf({ ...hefei, region: '340000' })).tables;
  const periods = (indicator: string) => {
    const own = data.filter(
      ({ indicatorCode: code }) => code && 'value' in code && code.value === indicator,
    );
    return [...new Set(own.map(({ period }) => period && 'value' in period && period.value))];
  };
  expect(periods('facility-coverage')).toEqual([2020, 2023]);
  expect(periods('smart-community-pilots')).toEqual([2023]);
  expect(periods('smart-community-pilots-total')).toEqual([2021, 2022, 2023]);
});

test('a target of the province is only watched in a city, and its remarks say so', async () => {
  const { indicators = [] } = (await templateOf(hefei)).tables;
  const [pilots] = indicators.filter(
    ({ indicatorCode: code }) => code && 'value' in code && code.value === 'smart-community-pilots',
  );
  expect(pilots?.kind).toEqual({ value: '监测' });
  expect(pilots?.targetValue).toEqual(expect.objectContaining({ value: null }));
  expect(pilots?.remarks).toEqual({ value: expect.stringContaining('目标不在本级') });
});

test('a published base stands in the workbook of its own region', async () => {
  const { indicators = [], data = [] } = (
    await templateOf({ plan: 'wuhan-2022', region: '420100', year: 2022 })
  ).tables;
  expect(indicators[0]?.baseValue).toMatchObject({
    formula: expect.stringContaining('数据!I3'),
    result: 110,
  });
  expect(data[0]?.value).toEqual({
    ...{ value: 110, format: '#,##0', isInput: true },
    takes: { low: 0, isWhole: true },
  });
});

test('a template has the sheets that its plan needs, and all of them where they are asked for', async () => {
  const sheetsOf = async (asked: Asked) => Object.keys((await templateOf(asked)).tables);
  const always = ['indicators', 'data', 'explanations', 'approvals'];
  expect(await sheetsOf(hefei)).toEqual(always);
  const sichuan: Asked = { plan: 'sichuan-14fyp', region: '510000', year: 2024 };
  const lists = ['stations', 'services', 'batches', 'projects'];
  expect((await sheetsOf(sichuan)).toSorted()).toEqual([...always, ...lists].toSorted());
  expect(await sheetsOf({ ...hefei, withAllSheets: true })).toHaveLength(11);
});

test('a total and the rate of every row are formulas, a county without parts is asked for its counts alone', async () => {
  const cellsOf = async (region: string) => {
    const { data: [total, part] = [] } = (await templateOf({ ...hefei, region })).tables;
    return [total, part].map((row) =>
      [row?.numerator, row?.denominator, row?.value].map((cell) =>
        cell && 'formula' in cell ? cell.formula : cell?.isInput,
      ),
    );
  };
  const [total, part] = await cellsOf('340100');
  expect(total?.[0]).toBe(
    'IF(AND(COUNT(G4:G12)+COUNTIF(G4:G12,"—")=ROWS(G4:G12),COUNTIF(G4:G12,"—")=COUNTIF(H4:H12,"—")),' +
      'IF(COUNT(G4:G12)=0,"—",SUM(G4:G12)),IF(COUNTBLANK(G4:G12)>0,"","…"))',
  );
  expect(part).toEqual([true, true, expect.stringContaining('ROUND(G4/H4,3)')]);
  const [county] = await cellsOf('340123');
  expect(county).toEqual([true, true, expect.stringContaining('ROUND(G3/H3,3)')]);
});

test('cells say which numbers they take: a share at most its whole, an amount whole and not below zero', async () => {
  const { data = [] } = (await templateOf({ ...hefei, region: '340123' })).tables;
  const takes = (id: string, field: 'numerator' | 'denominator' | 'value') => {
    const row = data.find(
      ({ indicatorCode: code }) => code && 'value' in code && code.value === id,
    );
    const cell = row?.[field];
    return cell && 'takes' in cell ? cell.takes : undefined;
  };
  expect(takes('facility-coverage', 'numerator')).toEqual({ low: 0, isPart: true });
  expect(takes('community-workers', 'numerator')).toEqual({ low: 0 });
  expect(takes('facility-coverage', 'value')).toBeUndefined();
});
