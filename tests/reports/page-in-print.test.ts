import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeProvince } from '../../scripts/province/write-province.js';
import { anhui14fyp } from '../../src/core/catalogue/plans/anhui-14fyp.js';
import { loadRegions } from '../../src/data/regions.js';
import { leaveChromium, startChromium } from '../support/pane/chromium.js';
import { runValidate } from '../support/run-validate.js';

const browser = await startChromium();
const here = browser ? describe : describe.skip;

interface LedgerLine {
  readonly rule: string;
  readonly file: string;
}

/** A province with planted defects, checked; its page, and what the work list says first. */
async function reported(units: number, defects: number) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  const size = { plan: anhui14fyp, regions: loadRegions(), units, defects, rows: 0, seed: 7 };
  const ledger = await writeProvince(folder, size);
  const forms = ['html', 'text', 'json'].flatMap((form) => ['--format', form]);
  await runValidate(folder, ['.', '--quiet', ...forms, '--output', 'report']);
  const read = (name: string) => readFileSync(join(folder, 'report', name), 'utf8');
  const page = pathToFileURL(join(folder, 'report', 'report.html')).href;
  return { page, text: read('report.txt'), report: JSON.parse(read('report.json')), ledger };
}

here('the report of 80 units, printed', () => {
  afterAll(leaveChromium);

  test('has at most 6 pages before the list of problems and the workbooks', async () => {
    if (!browser) throw new Error('no browser');
    const { page: address } = await reported(80, 40);
    const page = await browser.newPage();
    await page.goto(address);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.evaluate(() => {
      for (const id of ['findings', 'workbooks']) {
        document.getElementById(id)?.closest('section')?.remove();
      }
    });
    const bytes = await page.pdf({ preferCSSPageSize: true });
    const pages = bytes.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.length).toBeLessThanOrEqual(6);
  });
});

test('the unit with the most planted errors stands first, with what to do', async () => {
  const { text, report, ledger } = await reported(200, 60);
  const all = [
    ...report.workbooks.flatMap(({ findings }: { findings: readonly object[] }) => findings),
    ...report.findings,
  ] as readonly { readonly rule: string; readonly severity: string }[];
  const errors = new Set(
    all.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
  );
  const counts = new Map<string, number>();
  for (const { rule, file } of ledger.defects as readonly LedgerLine[]) {
    if (errors.has(rule)) counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  const [worst = ['', 0]] = [...counts].sort(([, one], [, other]) => other - one);
  const [file, most] = worst;
  const code = /\d{6}/.exec(file.slice(file.lastIndexOf('/')))?.[0] ?? '';
  const [, first = '', what = ''] = text.split('\n');
  expect(first).toContain(`1. `);
  const verdict = `不通过 · 不可确认 · 改正 ${most}处`;
  expect(first).toMatch(new RegExp(` ${code} · (?:截止 [\\d-]+ · )?${verdict}`));
  expect(what).toMatch(/^ {5}\S+![A-Z]+\d+ /);
});
