import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cityBook, oneTenthOff } from '../../support/city-book.js';
import { runValidate } from '../../support/run-validate.js';

const misread = cityBook(oneTenthOff, '本期数');

function folder(config: unknown): string {
  const path = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  writeFileSync(join(path, 'a.xlsx'), misread);
  const text = typeof config === 'string' ? config : JSON.stringify(config);
  writeFileSync(join(path, 'plan-indicators.config.json'), text);
  return path;
}

const aliases = { 本期数: '数值' };

test('a header of the office is read where the configuration names it', async () => {
  expect((await runValidate(folder({}), ['.'])).out).toContain('missing-column');
  expect((await runValidate(folder({ aliases }), ['.'])).out).not.toContain('missing-column');
});

test('a rule can be switched off, and set to another severity', async () => {
  expect((await runValidate(folder({ aliases }), ['.'])).code).toBe(1);
  const off = folder({ aliases, rules: { 'ratio-mismatch': 'off' } });
  expect((await runValidate(off, ['.'])).code).toBe(0);
  const note = folder({ aliases, rules: { 'ratio-mismatch': 'note' } });
  expect(await runValidate(note, ['.'])).toMatchObject({ code: 0 });
});

test.each([
  [{ rule: {} }, 'rule', 'rules'],
  [{ rules: { 'ratio-mismach': 'off' } }, 'rules.ratio-mismach', 'ratio-mismatch'],
  [{ limits: { robustz: 3 } }, 'limits.robustz', 'robustZ'],
  [{ aliases: { 地区码: '区划代玛' } }, '区划代玛', '区划代码'],
])('%j is refused and the right name proposed', async (config, wrong, right) => {
  const run = await runValidate(folder(config), ['.']);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.told).toContain(wrong);
  expect(run.told).toMatch(new RegExp(`是否想用[ “]${right}”?？`));
});

test.each([
  [{ rules: { 'ratio-mismatch': 'maybe' } }, 'rules.ratio-mismatch'],
  [{ limits: { change: -1 } }, 'limits.change'],
  [{ limits: { deviation: 0 } }, 'limits.deviation'],
  [{ official: {} }, 'official.ahead'],
  [{ official: { ahead: 0.9 } }, 'official.ahead'],
  ['{ "rules": ', '不是有效的 JSON'],
])('%j is refused with where it is wrong', async (config, told) => {
  const run = await runValidate(folder(config), ['.']);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.told).toContain(told);
});

test('a configuration that is named and not there is told', async () => {
  const run = await runValidate(folder({}), ['.', '--config', 'other.json']);
  expect(run).toMatchObject({ code: 2 });
  expect(run.told).toContain('other.json');
});

test('the official words are asked for with the pace from which they say 快于预期', async () => {
  const quiet = folder({ aliases });
  expect((await runValidate(quiet, ['.'])).out).not.toContain('快于预期');
  const declared = folder({ aliases, official: { ahead: 1.05 } });
  expect((await runValidate(declared, ['.'])).out).toContain('不低于 1.05 为“快于预期”');
  const asked = await runValidate(declared, ['.', '--official', '1.2']);
  expect(asked.out).toContain('不低于 1.2 为“快于预期”');
  for (const pace of ['0.9', 'fast', '']) {
    const refused = await runValidate(quiet, ['.', '--official', pace]);
    expect(refused).toMatchObject({ code: 2, out: '' });
  }
});
