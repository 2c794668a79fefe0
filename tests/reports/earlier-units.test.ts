import type { Finding } from '../../src/core/model/index.js';
import type { WorkbookResult } from '../../src/core/result.js';
import type { Contact } from '../../src/core/who-acts.js';
import type { Verdict } from '../../src/core/verdict.js';
import { earlierUnits } from '../../src/reports/earlier-units.js';
import { buildReport } from '../../src/reports/report.js';
import { workList } from '../../src/reports/work-list.js';

const options = { asOf: null, plan: null, isStrict: false };

function unit(
  region: string,
  verdict: Verdict,
  { asOf, contact }: { readonly asOf: string; readonly contact?: Contact },
): WorkbookResult {
  return {
    ...{ file: `${asOf}/${region}.xlsx`, plan: 'anhui-14fyp', region, unit: region, asOf, verdict },
    ...(contact ? { contact } : {}),
    ...{ indicators: [], undecided: [], findings: [] },
  };
}

const missing: Finding = {
  ...{ rule: 'missing-submission', severity: 'verify', file: '', key: '340203' },
  facts: { region: '340203', name: '弋江区', superior: '芜湖市', asOf: '2023-06-30' },
};

const spring = { asOf: '2023-03-31', contact: { name: '张三', phone: '0551-1' } };
const summer = { asOf: '2023-06-30' };
const autumn = { asOf: '2023-09-30' };

const first = earlierUnits({
  workbooks: [unit('340100', 'incomplete', spring), unit('340200', 'passed', spring)],
  findings: [],
  fixed: [],
});
const second = {
  workbooks: [unit('340100', 'incomplete', summer), unit('340200', 'incomplete', summer)],
  findings: [missing],
  fixed: [],
};
const now = {
  workbooks: [unit('340100', 'incomplete', autumn), unit('340200', 'passed', autumn)],
  findings: [missing],
  fixed: [],
};

test('a unit stands as it does since the earliest delivery in which it stood the same', () => {
  const report = buildReport(now, options, { earlier: earlierUnits(second, first) });
  const told = workList(report).map(({ region, verdict, since }) => [region, verdict, since]);
  expect(told).toEqual([
    ['340203', 'missing', '2023-06-30'],
    ['340100', 'incomplete', '2023-03-31'],
    ['340200', 'passed', '2023-09-30'],
  ]);
});

test('a unit is missed since the date for which it is missed, whatever others name', () => {
  const odd = { ...second, workbooks: [...second.workbooks, unit('340300', 'passed', autumn)] };
  const report = buildReport(now, options, { earlier: earlierUnits(odd) });
  expect(report.missing).toMatchObject([{ region: '340203', since: '2023-06-30' }]);
});

test('a unit that is missed for several dates is so since the earliest', () => {
  const before = { ...missing, facts: { ...missing.facts, asOf: '2023-03-31' } };
  const both = { ...second, findings: [before, missing] };
  const report = buildReport(now, options, { earlier: earlierUnits(both) });
  expect(report.missing).toMatchObject([{ region: '340203', since: '2023-03-31' }]);
});

test('without a delivery before nothing is said of it', () => {
  expect(workList(buildReport(now, options)).every(({ since }) => since === undefined)).toBe(true);
});

test('whom nobody names is called as in the delivery before, by name, and by phone where asked', () => {
  const delivery = { workbooks: [unit('340100', 'incomplete', summer)], findings: [], fixed: [] };
  const called = (calling: object) =>
    buildReport(delivery, options, { earlier: first, ...calling });
  expect(called({}).workbooks[0]?.contact).toEqual({ name: '张三' });
  const phoned = called({ withPhones: true });
  expect(phoned.workbooks[0]?.contact).toEqual({ name: '张三', phone: '0551-1' });
  const listed = called({ contacts: new Map([['340100', { name: '李四' }]]), withPhones: true });
  expect(listed.workbooks[0]?.contact).toEqual({ name: '李四' });
});

test('who delivered before and has not now is called as before', () => {
  const gone: Finding = { ...missing, facts: { ...missing.facts, region: '340100' } };
  const report = buildReport(
    { workbooks: [unit('340200', 'passed', summer)], findings: [gone], fixed: [] },
    options,
    { earlier: first },
  );
  expect(report.missing).toEqual([{ region: '340100', name: '弋江区', contact: { name: '张三' } }]);
});
