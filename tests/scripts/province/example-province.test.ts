import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleProvince } from '../../../scripts/province/example-province.js';
import { hostFor } from '../../support/host.js';

/** Runs the command in a new folder, as on a system that speaks a language. */
async function making(args: readonly string[], language = 'zh-CN') {
  const cwd = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  let told = '';
  const host = { ...hostFor(cwd), language, tell: (text: string) => void (told += text) };
  return { cwd, code: await exampleProvince(args, host), told };
}

const few = ['--output', '省', '--units', '8', '--rows', '0'];

test('with few workbooks it says how many defects found no room, and why', async () => {
  const { cwd, code, told } = await making([...few, '--defects', '40']);
  const { planted, workbooks } = JSON.parse(readFileSync(join(cwd, '省/ledger.json'), 'utf8'));
  expect(code).toBe(0);
  expect(planted).toBeLessThan(40);
  expect(told).toContain(`已写入 ${workbooks}个工作簿`);
  expect(told).toContain(`要求埋设 40处差错，只埋设了 ${planted}处`);
});

test('where every defect found room nothing more is said', async () => {
  const { told } = await making([...few, '--defects', '0']);
  expect(told).not.toContain('只埋设了');
});

test.each([
  ['zh-CN', [], '已写入'],
  ['en-GB', [], 'Wrote'],
  ['en-GB', ['--lang', 'zh-CN'], '已写入'],
  ['zh-CN', ['--lang', 'en-US'], 'Wrote'],
])('on a system that speaks %s, with %j, it says %s', async (language, more, said) => {
  const { told } = await making([...few, '--defects', '0', ...more], language);
  expect(told).toContain(said);
});

test.each([
  [[], '缺少 --output'],
  [['--output', '省', '--units', '三十'], '选项 --units 不能是 三十'],
  [['--output', '省', '--plan', 'anhui-15fyp'], '没有规划 anhui-15fyp'],
  [['--output', '省', '--lang', 'fr'], '选项 --lang 不能是 fr'],
  [['--output', '省', '--defect', '3'], '没有选项 --defect'],
])('%j is refused with its reason, and nothing is written', async (args, said) => {
  const { cwd, code, told } = await making(args);
  expect({ code, told }).toEqual({ code: 2, told: expect.stringContaining(said) });
  expect(existsSync(join(cwd, '省'))).toBe(false);
});
