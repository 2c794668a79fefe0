import { mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeProvince } from '../scripts/province/write-province.js';
import {
  adopt,
  explain,
  fix,
  freeze,
  plan,
  seal,
  tables,
  template,
  validate,
} from '../src/batch/index.js';
import { anhui14fyp } from '../src/core/catalogue/plans/anhui-14fyp.js';
import { loadRegions } from '../src/data/regions.js';
import { runCommand } from './support/run-command.js';

/**
 * The guide is held to what it shows: its commands run from top to bottom in one folder, and the lines
 * that it shows after them are said. What fails here is either the command or the page.
 */
const commands = { adopt, explain, fix, freeze, plan, seal, tables, template, validate };
const page = readFileSync('docs/guide.zh-CN.md', 'utf8');

/** The blocks of the page in order: commands, and what they say. */
const blocks = [...page.matchAll(/```(sh|)\n(.*?)```/gs)].map(([, kind = '', text = '']) => ({
  isCommand: kind === 'sh',
  lines: text.trim().split('\n'),
}));

function wordsOf(line: string): readonly string[] {
  const [, name = '', rest = ''] = /^npm run -s (\S+) -- (.*)$/.exec(line) ?? [];
  const words = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare = '']) => quoted ?? bare,
  );
  return [name, ...words];
}

async function run(
  line: string,
  cwd: string,
): Promise<{ readonly code: number; readonly said: string }> {
  const [name = '', ...args] = wordsOf(line);
  if (name === 'example-province') {
    const options = { plan: anhui14fyp, regions: loadRegions(), units: 121, seed: 7, rows: 0 };
    await writeProvince(join(cwd, args[args.indexOf('--output') + 1] ?? ''), {
      ...options,
      defects: 40,
    });
    return { code: 0, said: '' };
  }
  const command = commands[name as keyof typeof commands];
  const { code, out, told } = await runCommand(command, cwd, args);
  return { code, said: out + told };
}

test('every command of the guide runs, and says what the guide shows', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  symlinkSync(resolve('examples'), join(cwd, 'examples'));
  const complaints: string[] = [];
  let said = '';
  for (const { isCommand, lines } of blocks) {
    if (isCommand) said = '';
    for (const line of lines) {
      const result = isCommand ? await run(line, cwd) : undefined;
      said += result?.said ?? '';
      if (result?.code === 2) complaints.push(`${line}: ${result.said}`);
      if (!isCommand && !said.includes(line.trim())) complaints.push(`not said: ${line}`);
    }
  }
  expect(complaints).toEqual([]);
  expect(blocks.filter(({ isCommand }) => isCommand).length).toBeGreaterThan(6);
});

test('every picture of the guide is there', () => {
  const pictures = [...page.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path = '']) => path);
  expect(pictures.length).toBeGreaterThan(5);
  for (const path of pictures)
    expect(readFileSync(join('docs', path)).length).toBeGreaterThan(1000);
});
