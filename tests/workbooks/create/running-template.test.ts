import { builtInCatalogue, findPlan } from '../../../src/core/catalogue/index.js';
import type { Day, Language } from '../../../src/core/model/index.js';
import { resultOf } from '../../../src/core/result.js';
import { loadRegions } from '../../../src/data/regions.js';
import {
  createWorkbook,
  templateDraft,
  type DraftCell,
  type DraftRow,
  type WorkbookDraft,
} from '../../../src/workbooks/create/index.js';
import { checkBytes } from './check-bytes.js';

const september: Day = { year: 2024, month: 9, day: 30 };

function draftAt(asOf: Day, language: Language = 'zh-CN', planId = 'anhui-14fyp'): WorkbookDraft {
  const regions = loadRegions();
  const plan = findPlan(builtInCatalogue, planId);
  const unit = regions.find(planId === 'anhui-14fyp' ? '340123' : '420100');
  if (!plan || !unit) throw new Error(planId);
  return templateDraft({ plan, unit, asOf, regions, language });
}

function valueOf(cell: DraftCell | undefined): unknown {
  return cell && 'value' in cell ? cell.value : undefined;
}

/** Two thirds at the base, nine tenths now, of 100; what a person would type. */
function filled(draft: WorkbookDraft): WorkbookDraft {
  const share = (period: unknown) => (period === 2020 ? 60 : 90);
  const typed = (value: string | number): DraftCell => ({ value });
  const data = (draft.tables.data ?? []).map((row): DraftRow<'data'> => {
    const counted = share(valueOf(row.period));
    const isRate = row.numerator !== undefined;
    return isRate
      ? { ...row, numerator: typed(counted), denominator: typed(100) }
      : { ...row, value: typed(counted) };
  });
  return {
    ...draft,
    cover: { ...draft.cover, unit: typed('肥西县民政局') },
    tables: { ...draft.tables, data },
  };
}

test('a template for a day within a year is a 调度 and asks for what has run since January', () => {
  const { cover, tables } = draftAt(september);
  expect(valueOf(cover.reportType)).toBe('调度');
  expect(valueOf(draftAt(september, 'en-US').cover.reportType)).toBe('Running return');
  expect(new Set(tables.indicators?.map(({ currentPeriod }) => valueOf(currentPeriod)))).toEqual(
    new Set(['2024-09']),
  );
});

test('one for the end of a year is a 年报 and asks for the year', () => {
  const { cover, tables } = draftAt({ year: 2024, month: 12, day: 31 });
  expect(valueOf(cover.reportType)).toBe('年报');
  expect(valueOf(tables.indicators?.[0]?.currentPeriod)).toBe(2024);
});

test('an amount says from when to when it runs, in Chinese', () => {
  const june = { year: 2022, month: 6, day: 30 };
  const periods = (language: Language) =>
    (draftAt(june, language, 'wuhan-2022').tables.data ?? [])
      .filter(({ indicatorCode }) => valueOf(indicatorCode) === 'demonstration-points')
      .map(({ period }) => valueOf(period));
  expect(new Set(periods('zh-CN'))).toEqual(new Set(['2022年1—6月累计']));
  expect(new Set(periods('en-US')).size).toBe(1);
  expect(periods('en-US')[0]).not.toContain('累计');
});

test('filled in 数据 alone it passes its checks and is rated by the cut-off date', async () => {
  const result = await checkBytes(await createWorkbook(filled(draftAt(september))));
  expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [coverage] = resultOf(result).indicators;
  expect(coverage).toMatchObject({ currentPeriod: '2024-09', current: 90, schedule: 0.75 });
  expect(resultOf(result).reportType).toBe('running');
});

test('in the first year an empty template asks for the base in 数据 alone', async () => {
  const first = draftAt({ year: 2021, month: 9, day: 30 });
  const result = await checkBytes(await createWorkbook(first));
  const asked = result.findings.filter(({ rule }) => rule === 'missing-value');
  expect(new Set(asked.map(({ column }) => column))).toEqual(new Set(['numerator', 'denominator']));
  const periods = new Set(asked.map(({ key = '' }) => key.split('|').at(-1)));
  expect(periods).toEqual(new Set(['2020']));
  const { indicators } = resultOf(result);
  const classes = new Set(indicators.map((one) => one.class));
  expect([...classes].filter((one) => one !== 'unrated')).toEqual(['not-due']);
});

test('in the first year a rate that is begun is asked for its other part', async () => {
  const { tables, ...first } = draftAt({ year: 2021, month: 9, day: 30 });
  const [base, now, ...others] = tables.data ?? [];
  const data = [base, { ...now, numerator: { value: 3 } }, ...others].flatMap((row) => row ?? []);
  const { findings } = await checkBytes(
    await createWorkbook({ ...first, tables: { ...tables, data } }),
  );
  const asked = findings.filter(
    ({ rule, key = '' }) => rule === 'missing-value' && /\|2021-09$/.test(key),
  );
  expect(asked.map(({ column }) => column)).toEqual(['denominator']);
});
