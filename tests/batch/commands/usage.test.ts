import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dispatch } from '../../../src/batch/commands/dispatch.js';
import {
  adopt,
  explain,
  fix,
  freeze,
  merge,
  plan,
  rollup,
  seal,
  tables,
  template,
  validate,
  type Command,
} from '../../../src/batch/index.js';
import { languages } from '../../../src/core/model/index.js';
import { messagesOf } from '../../../src/messages/index.js';
import { hostFor } from '../../support/host.js';
import { runCommand } from '../../support/run-command.js';

const commands = [
  ...[validate, merge, template, tables, adopt, rollup, plan],
  ...[freeze, fix, explain, seal],
];
const cases = commands.flatMap((command) =>
  languages.map((language) => [command.name, language, command] as const),
);
const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));

test.each(cases)('the page of %s says every option in %s', async (_, language, command) => {
  const page = await runCommand(command, folder, ['--help', '--lang', language]);
  expect(page).toMatchObject({ code: 0, told: '' });
  for (const { flags } of Object.values(command.options)) {
    expect(page.out).toMatch(new RegExp(`^  ${flags.replace(/[[\]]/g, '\\$&')} +\\S`, 'm'));
  }
});

test.each(cases)('the words of %s in %s are of options that it has', (_, language, command) => {
  const known = Object.keys(command.options);
  const { options } = messagesOf(language).command.commands[command.name];
  expect(known).toEqual(expect.arrayContaining(Object.keys(options)));
});

const refused: readonly (readonly [Command, readonly string[], string])[] = [
  [fix, ['a', '--bogus', '--lang', 'en-US'], 'There is no option --bogus.'],
  [fix, ['--lang', 'en-US', '--output'], 'Option --output needs a value.'],
  [validate, ['--as-of', 'never', '--lang=en-US'], 'Option --as-of cannot be never'],
  [validate, ['--lang', 'fr'], '选项 --lang 不能是 fr。可用：zh-CN, en-US。'],
  [template, ['extra'], '多出参数 extra'],
  [seal, ['a.xlsx', 'b.xlsx'], '多出参数 b.xlsx'],
  [freeze, ['--output', 'b.xlsx'], '缺少 <workbook>'],
  [merge, [], '缺少 <shards>'],
  [explain, ['a.xlsx', '--rule', 'x'], '缺少 --cell'],
];

test.each(refused.map((one) => [one[0].name, one[1].join(' '), one] as const))(
  '%s %s is refused in the language that is asked for',
  async (_, __, [command, args, told]) => {
    const run = await runCommand(command, folder, args);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.told).toContain(told);
  },
);

test('help is given whatever else is wrong', async () => {
  const run = await runCommand(freeze, folder, ['--bogus', '-h']);
  expect(run).toMatchObject({ code: 0, told: '' });
});

/** What the program writes without a command; it ends with 0. */
async function written(args: readonly string[]): Promise<string> {
  let out = '';
  const write = (text: string) => void (out += text);
  expect(await dispatch(args, { ...hostFor(folder), write })).toBe(0);
  return out;
}

test.each(languages)('without a command all of them are told in %s', async (language) => {
  const page = await written(['--help', '--lang', language]);
  const { commands: words } = messagesOf(language).command;
  for (const { name } of commands) {
    const [firstWord = ''] = words[name].description.split(' ');
    expect(page).toMatch(new RegExp(`^  ${name} +${firstWord}`, 'm'));
  }
  expect(await written(['--lang', language])).toBe(page);
});

test('the version is told', async () => {
  expect(await written(['--version'])).toBe('1.2.3\n');
  expect(await written(['-V'])).toBe('1.2.3\n');
});

test('the language may be said before the command', async () => {
  const page = await written(['--lang', 'en-US', 'freeze', '--help']);
  expect(page).toBe(await written(['freeze', '--help', '--lang', 'en-US']));
});

test.each([
  [['valdate'], 'There is no command valdate. Did you mean validate?'],
  [['--bogus'], 'There is no command --bogus.'],
])('%j is no command', async (args, line) => {
  let told = '';
  const tell = (text: string) => void (told += text);
  expect(await dispatch([...args, '--lang', 'en-US'], { ...hostFor(folder), tell })).toBe(2);
  expect(told).toContain(line);
});

const asked = ['--plan', 'anhui-14fyp', '--region', '340100', '--as-of', '2023-12-31'];

test.each([
  ['template', template, [...asked, '--output', '模板.csv']],
  ['rollup', rollup, ['.', '--region', '340100', '--output', '汇总.csv']],
  ['adopt', adopt, ['a.xlsx', ...asked, '--output', '报送']],
  ['plan', plan, ['a.xlsx', '--output', '规划.docx']],
  ['validate', validate, ['.', '--summary', '汇总.xls']],
] as const)('%s makes a workbook under no other ending', async (_, command: Command, args) => {
  const run = await runCommand(command, folder, args);
  expect(run).toMatchObject({ code: 2, told: expect.stringContaining('….xlsx') });
  expect(run.told).toContain(args.at(-1));
});
