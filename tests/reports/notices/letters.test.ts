import type { Finding } from '../../../src/core/model/index.js';
import type { WorkbookResult } from '../../../src/core/result.js';
import { unreadableResult } from '../../../src/core/unreadable-result.js';
import { loadRegions } from '../../../src/data/regions.js';
import { messagesOf } from '../../../src/messages/index.js';
import { lettersOf } from '../../../src/reports/notices/letters.js';
import { buildReport } from '../../../src/reports/report.js';

const options = { asOf: null, plan: null, isStrict: false };

function unit(region: string, severities: readonly Finding['severity'][] = []): WorkbookResult {
  const file = `${region}.xlsx`;
  const findings = severities.map((severity, at): Finding => {
    const facts = { found: '85.1', meaning: 85.1 };
    const place = { sheet: '数据', cell: `F${at + 2}`, key: `${region}||beds|2023` };
    return { rule: 'text-number', severity, file, ...place, value: '85.1', facts };
  });
  const isFailed = severities.includes('error');
  const verdict = severities.length === 0 ? 'passed' : isFailed ? 'failed' : 'to-explain';
  return {
    ...{ file, plan: 'anhui-14fyp', region, unit: `单位${region}`, asOf: '2023-12-31' },
    ...{ verdict, indicators: [], undecided: [], findings },
  };
}

const missing: Finding = {
  ...{ rule: 'missing-submission', severity: 'verify', file: '', key: '340203' },
  facts: { region: '340203', name: '弋江区', superior: '芜湖市', asOf: '2023-12-31' },
};

const workbooks = [
  unit('340000'),
  unit('340100', ['verify']),
  unit('340123', ['note', 'verify', 'error']),
  unit('340200'),
  unreadableResult('坏.xlsx', { id: 'truncated', facts: {} }),
];

const report = buildReport({ workbooks, findings: [missing], fixed: [] }, options);

function letters(isDirect: boolean) {
  return lettersOf(report, messagesOf('zh-CN'), { regions: loadRegions(), isDirect });
}

test('a province writes to its cities, with the counties as annexes', () => {
  const posted = letters(false).map(({ notice, annexes }) => [
    `${notice.kind} ${notice.to}`,
    annexes.map(({ kind, to }) => `${kind} ${to}`),
  ]);
  expect(posted).toEqual([
    ['return 坏.xlsx', []],
    ['verify 单位340100', ['return 单位340123']],
    ['urge 单位340200', ['urge 弋江区']],
  ]);
});

test('directly, each unit gets its own, and units that pass get none', () => {
  const posted = letters(true);
  expect(posted.map(({ notice }) => notice.to)).toEqual([
    ...['坏.xlsx', '单位340123', '弋江区', '单位340100'],
  ]);
  expect(posted.every(({ annexes }) => annexes.length === 0)).toBe(true);
});

test('the table tells each problem with its cell and period, the gravest first', () => {
  const notice = letters(true).find(({ notice: { region } }) => region === '340123')?.notice;
  const rows = notice?.rows.map(({ place, period, found, severity, answer }) => {
    return [place, period, found, severity, answer].join(' ');
  });
  expect(rows).toEqual([
    '数据!F4 2023 85.1 强制性 ',
    '数据!F3 2023 85.1 核实性 ',
    '数据!F2 2023 85.1 提示性 ',
  ]);
});

test('who has not delivered is asked for the date that is missed, whatever others name', () => {
  const odd = { ...unit('340124'), asOf: '2024-01-20' };
  const several = buildReport(
    { workbooks: [...workbooks, odd], findings: [missing], fixed: [] },
    options,
  );
  const posted = lettersOf(several, messagesOf('zh-CN'), {
    regions: loadRegions(),
    isDirect: true,
  });
  const urged = posted.find(({ notice: { kind } }) => kind === 'urge')?.notice;
  expect(urged).toMatchObject({ plan: 'anhui-14fyp', asOf: '2023-12-31' });
});

test('a file that could not be read goes back with the reason', () => {
  const [first] = letters(true);
  expect(first?.notice.opening).toContain('截断');
  expect(first?.notice.rows).toEqual([]);
});

/** To whom letters go and for which date, with their annexes. */
function posted(all: readonly WorkbookResult[]) {
  const told = buildReport({ workbooks: all, findings: [], fixed: [] }, options);
  return lettersOf(told, messagesOf('zh-CN'), { regions: loadRegions(), isDirect: false }).map(
    ({ notice: { to, asOf, file }, annexes }) => [to, asOf, file, annexes.map((one) => one.file)],
  );
}

test('who hands on a letter is written to for its own date, where that of the unit below may be wrong', () => {
  const odd = { ...unit('340123', ['verify']), asOf: '2024-01-20' };
  expect(posted([unit('340000'), unit('340100'), odd])).toEqual([
    ['单位340100', '2023-12-31', '', ['340123.xlsx']],
  ]);
  const next = { ...unit('340100'), file: '2024.xlsx', asOf: '2024-01-20' };
  expect(posted([unit('340000'), unit('340100'), next, odd])[0]?.[1]).toBe('2024-01-20');
});

test('a second workbook of a unit is no annex of the first, for it is none of a unit below', () => {
  const again = { ...unit('340100', ['error']), file: 'v2.xlsx' };
  expect(
    posted([unit('340000'), unit('340100', ['error']), again, unit('340123', ['error'])]),
  ).toEqual([
    ['单位340100', '2023-12-31', '340100.xlsx', ['340123.xlsx']],
    ['单位340100', '2023-12-31', 'v2.xlsx', []],
  ]);
});
