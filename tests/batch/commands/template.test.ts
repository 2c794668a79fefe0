import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand, template } from '../../../src/batch/index.js';
import { hostFor } from '../../support/host.js';
import { runValidate } from '../../support/run-validate.js';
import { checkBytes } from '../../workbooks/create/check-bytes.js';

const hefei = ['--plan', 'anhui-14fyp', '--region', '340100', '--as-of', '2023-12-31'];

/** Runs `template` in an empty folder. */
async function run(args: readonly string[]) {
  const cwd = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  let told = '';
  let out = '';
  const code = await runCommand(template, args, {
    ...hostFor(cwd),
    write: (text) => void (out += text),
    tell: (text) => void (told += text),
  });
  return { cwd, code, told, out };
}

test('a template is written to the file that was named, and nothing beside it', async () => {
  const { cwd, code, told } = await run([...hefei, '--output', 'out/合肥.xlsx']);
  expect(code).toBe(0);
  expect(told).toContain('out/合肥.xlsx');
  expect(readdirSync(join(cwd, 'out'))).toEqual(['合肥.xlsx']);
  const { submission } = await checkBytes(readFileSync(join(cwd, 'out/合肥.xlsx')));
  expect(submission.unitCode).toBe('340100');
});

test('the same template twice is the same file', async () => {
  const [first, second] = [
    await run([...hefei, '--output', 'a.xlsx']),
    await run([...hefei, '--output', 'a.xlsx']),
  ];
  const bytes = ({ cwd }: { readonly cwd: string }) => readFileSync(join(cwd, 'a.xlsx'));
  expect(bytes(first).equals(bytes(second))).toBe(true);
});

const refused: readonly (readonly [string, readonly string[], string])[] = [
  ['a plan that is not known', ['--plan', 'anhui-15fyp'], 'anhui-14fyp'],
  ['a region that the edition lacks', ['--region', '349900'], '349900'],
  ['a region outside the plan', ['--region', '420100'], '420100'],
  ['a cut-off date after the plan', ['--as-of', '2027-12-31'], '2027-12-31'],
  ['a cut-off date before the plan', ['--as-of', '2020-06-30'], '2020-06-30'],
  ['a date that does not exist', ['--as-of', '2023-02-30'], '2023-02-30'],
];

test.each(refused)('%s is refused in words, and nothing is written', async (_, args, word) => {
  const { cwd, code, told } = await run([...hefei, '--output', 'a.xlsx', ...args]);
  expect(code).toBe(2);
  expect(told).toContain(word);
  expect(readdirSync(cwd)).toEqual([]);
});

test('an option that is missing is named, and help is given where it is asked for', async () => {
  expect((await run(hefei)).told).toContain('--output');
  const { code, out } = await run(['--help']);
  expect(code).toBe(0);
  expect(out).toContain('--townships');
});

test('validated at once it asks for what is blank, and for nobody else’s workbook', async () => {
  const anhui = ['--plan', 'anhui-14fyp', '--region', '340000', '--as-of', '2023-12-31'];
  const { cwd } = await run([...anhui, '--output', 'out/安徽.xlsx']);
  const rulesOf = async (...args: readonly string[]) => {
    const { out } = await runValidate(cwd, [...args, '--format', 'json', '--no-cache']);
    return [
      ...new Set([...out.matchAll(/"rule": ?"([a-z-]+)",\s*"severity"/g)].map(([, id]) => id)),
    ];
  };
  expect(await rulesOf('out/安徽.xlsx')).toEqual(['missing-value']);
  expect(await rulesOf('out')).toContain('missing-submission');
});
