import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inThread } from '../../../src/batch/run/runner.js';
import { settingsOf } from '../../../src/batch/settings/settings-of.js';
import { rules } from '../../../src/core/rules/index.js';
import { read } from '../../../src/workbooks/read/index.js';
import { cityBook } from '../../support/city-book.js';
import { countyText } from '../../support/county-book.js';
import { runValidate } from '../../support/run-validate.js';
import { workbook } from '../../support/workbook.js';
import { xlsxOf } from '../../support/xlsx.js';

const settings = settingsOf({ maxUnpackedBytes: 2 ** 30 }, {});
const honest = cityBook();

/** A county's workbook with so many rows of data. */
function longBook(rows: number): Uint8Array {
  const row = (at: number) =>
    `${at} | "340123" | 合计 | facility-coverage | 2023 | 850 | 1000 | 85`;
  return xlsxOf(
    workbook(countyText(Array.from({ length: rows }, (_, at) => row(at + 4)).join('\n'))),
  );
}

/** A clock that goes on by a second whenever it is looked at, until it has been looked at so often. */
function clock(most = Infinity): { readonly now: () => number; readonly asked: () => number } {
  let asked = 0;
  return {
    now: () => {
      asked += 1;
      return Math.min(asked, most) * 1000;
    },
    asked: () => asked,
  };
}

async function outcomes(seconds: number, now: () => number, ...books: readonly Uint8Array[]) {
  const runner = inThread(settings, { seconds, now });
  const told: unknown[] = [];
  for (const [at, bytes] of books.entries()) {
    const checked = await runner.check({ file: `${at}.xlsx`, bytes });
    told.push(checked?.result.failure ?? checked?.result.verdict);
  }
  return told;
}

test('a file that takes longer than its time is given up, and the next has its own', async () => {
  const failure = { id: 'timed-out', facts: { seconds: 3 } };
  expect(await outcomes(3, clock(6).now, honest, honest)).toEqual([failure, 'passed']);
});

test('the time is asked for before every rule', async () => {
  const { now, asked } = clock();
  expect(await outcomes(10_000, now, honest)).toEqual(['passed']);
  expect(asked()).toBeGreaterThan(rules.length);
});

test('the time is asked for every few thousand cells, in reading and in checking', async () => {
  const book = longBook(6000);
  let asked = 0;
  await read(book, { deadline: () => (asked += 1) });
  expect(asked).toBeGreaterThan((6000 * 6) / 5000);
  const few = clock();
  await outcomes(1e9, few.now, longBook(600));
  const many = clock();
  await outcomes(1e9, many.now, book);
  expect(many.asked()).toBeGreaterThan(few.asked() + 10);
});

test('formulas over long ranges are given up too', async () => {
  const rows = Array.from(
    { length: 50 },
    (_, at) => `${at + 4} | =PLAN.ROLLUP(A1:A20000,F1:F20000,G1:G20000,"34${at}")`,
  );
  const { now, asked } = clock();
  await outcomes(1e9, now, xlsxOf(workbook(countyText(rows.join('\n')))));
  expect(asked()).toBeGreaterThan(rules.length + 50);
});

test('--timeout holds in a run without workers, and the other files are told as well', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  for (const name of ['甲.xlsx', '乙.xlsx']) writeFileSync(join(folder, name), honest);
  const { code, out } = await runValidate(folder, ['.', '--timeout', '0.000001']);
  expect(code).toBe(2);
  expect(out).toMatch(/甲.xlsx — 无法校验\n.*已放弃此文件/);
  expect(out).toMatch(/乙.xlsx — 无法校验\n.*已放弃此文件/);
});
