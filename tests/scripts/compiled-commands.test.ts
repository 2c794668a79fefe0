import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundledCommand } from '../support/bundled-command.js';
import { tellsCompiled } from '../support/tells-compiled.js';
import { runValidate } from '../support/run-validate.js';

const command = await bundledCommand();
const data = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
const kept = join(command.folder, 'dist', 'commands.compiled');
const submissions = resolve('examples/submissions');

afterAll(() => {
  command.remove();
  rmSync(data, { recursive: true });
});

/** Validates, and gives the files that the run says it has written; there are findings among them. */
function check(options: string): readonly string[] {
  const line = `exec node "$PLAN_INDICATORS/dist/plan-indicators.mjs" validate "${submissions}" --no-cache --quiet`;
  const { code, told } = command.shell(`${line} --format json --output report ${options}`, {
    cwd: data,
    env: { LANG: 'en_US.UTF-8' },
  });
  expect(code).toBe(1);
  return [...told.matchAll(/^Wrote (.+)$/gm)].map(([, file = '']) => file);
}

const report = () => readFileSync(join(data, 'report', 'report.json'), 'utf8');

test('the commands are loaded in their compiled form', () => {
  const lines = [
    "const { load, scripts } = require(process.env.PLAN_INDICATORS + '/dist/load-compiled.cjs');",
    "load('commands');",
    'for (const { cachedDataRejected } of scripts.values()) process.exit(cachedDataRejected ? 1 : 7);',
  ];
  expect(command.shell(`node -e "${lines.join(' ')}"`, { cwd: data }).code).toBe(7);
});

test('workers load them so too', () => {
  writeFileSync(join(data, 'look.cjs'), tellsCompiled);
  const line = `exec node --require ./look.cjs "$PLAN_INDICATORS/dist/plan-indicators.mjs" validate "${submissions}" --no-cache --quiet --workers 2 >said`;
  const { told } = command.shell(line, { cwd: data });
  expect(told).toMatch(/^(?:taken\n){2,3}$/);
});

test.each(['zh-CN', 'en-US'])(
  'they find in the examples what the sources find, in %s',
  async (lang) => {
    const args = ['examples', '--lang', lang, '--no-cache', '--quiet'];
    const { out, code } = await runValidate(resolve('.'), args);
    const line = `exec node "$PLAN_INDICATORS/dist/plan-indicators.mjs" validate ${args.join(' ')} >"${data}/said"`;
    const compiled = command.shell(line, { cwd: resolve('.') });
    expect(readFileSync(join(data, 'said'), 'utf8')).toBe(out);
    expect(compiled.code).toBe(code);
  },
);

test('what only some runs need is found from there', () => {
  const written = check('--format html --workers 1 --annotate copies --summary summary.xlsx');
  expect(written).toContain('report/report.html');
  expect(written).toContain('summary.xlsx');
  expect(written).toContain('copies/340102 瑶海区.xlsx');
});

test.each([
  ['is damaged, or was made by another Node,', () => writeFileSync(kept, 'no compiled script')],
  ['is missing', () => rmSync(kept)],
])('a compiled form that %s costs time and nothing else', (_, spoil) => {
  check('--workers 2');
  const before = report();
  spoil();
  check('--workers 2');
  expect(report()).toBe(before);
});
