import { execFileSync } from 'node:child_process';
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { merge } from '../../../src/batch/index.js';
import { settingsOf } from '../../../src/batch/settings/settings-of.js';
import { builtInCatalogue } from '../../../src/core/catalogue/index.js';
import { contract } from '../../../src/core/contract/index.js';
import { countyText, folderWith } from '../../support/county-book.js';
import { runCommand } from '../../support/run-command.js';
import { runValidate } from '../../support/run-validate.js';

const deep = '['.repeat(1_000_000);
const [plan] = builtInCatalogue.plans;
const header = contract.data.columns[0].name['zh-CN'];
const many = (entry: (at: number) => string) =>
  Array.from({ length: 25_000 }, (_, at) => entry(at));

afterEach(() => expect({}).not.toHaveProperty('polluted'));

describe('a configuration of a stranger', () => {
  test.each([
    ['is nested without end', deep, '不是有效的 JSON'],
    [
      'nests where a word belongs',
      `{"rules":${'{"a":'.repeat(9999)}1${'}'.repeat(10_000)}`,
      'rules.a',
    ],
    ['is empty', '', '不是有效的 JSON'],
    ['is nothing', 'null', '内容不对'],
    ['names a rule that is none', `{"rules":{"${'x'.repeat(500_000)}":"off"}}`, 'rules.xxx'],
    ['sets what objects inherit', '{"__proto__":{"polluted":1}}', '__proto__'],
    ['sets a rule that objects inherit', '{"rules":{"constructor":"off"}}', 'rules.constructor'],
    [
      'switches a million rules',
      `{"rules":{${'"r":"off",'.repeat(1_000_000)}"s":"off"}}`,
      '超过 1 MB',
    ],
    ['speaks to the terminal', '{"\\u001b[2J":1}', '没有'],
  ])('that %s is refused with a line', async (_, text, told) => {
    const cwd = folderWith(countyText());
    writeFileSync(join(cwd, 'plan-indicators.config.json'), text);
    const run = await runValidate(cwd, ['.']);
    expect(run).toMatchObject({ code: 2, out: '', told: expect.stringContaining(told) });
    expect(run.told.length).toBeLessThan(1000);
  });

  test('that names what objects inherit where any name may stand changes nothing', async () => {
    const cwd = folderWith(countyText());
    const usual = await runValidate(cwd, ['.']);
    const levels = '{"__proto__":["county"],"constructor":["county"]}';
    const aliases = `{"__proto__":"${header}","constructor":"${header}"}`;
    const text = `{"aliases":${aliases},"reportingLevels":${levels},"rules":{"__proto__":"error"}}`;
    writeFileSync(join(cwd, 'plan-indicators.config.json'), text);
    expect(await runValidate(cwd, ['.'])).toEqual(usual);
  });

  test('with as many aliases as it may hold is read', async () => {
    const cwd = folderWith(countyText());
    const aliases = many((at) => `"别名${at}":"${header}"`).join();
    writeFileSync(join(cwd, 'own.json'), `{"aliases":{${aliases}}}`);
    expect((await runValidate(cwd, ['.', '--config', 'own.json'])).code).toBeLessThan(2);
  });

  test.each(['--config', '--catalogue'])(
    'behind %s is no pipe that is waited for',
    async (option) => {
      const cwd = folderWith(countyText());
      execFileSync('mkfifo', [join(cwd, 'pipe.json')]);
      const run = await runValidate(cwd, ['.', option, 'pipe.json']);
      expect(run).toMatchObject({ code: 2, told: expect.stringContaining('ENOTFILE') });
    },
  );
});

describe('a catalogue of a stranger', () => {
  test.each([
    ['is nested without end', `{"plans":${deep}`, '不是有效的 JSON'],
    ['nests where a plan belongs', `{"plans":${'['.repeat(9999)}${']'.repeat(9999)}}`, 'plans.0'],
    ['holds its plans in what objects inherit', '{"__proto__":{"plans":[]}}', 'plans'],
    [
      'asks for a million decimals',
      JSON.stringify({ plans: [plan] }).replaceAll(/"precision":\d+/g, '"precision":1000000'),
      'precision',
    ],
  ])('that %s is refused with a line', async (_, text, told) => {
    const cwd = folderWith(countyText());
    writeFileSync(join(cwd, 'own.json'), text);
    const run = await runValidate(cwd, ['.', '--catalogue', 'own.json']);
    expect(run).toMatchObject({ code: 2, told: expect.stringContaining(told) });
  });

  test('of a size that no catalogue has is not read', async () => {
    const cwd = folderWith(countyText());
    writeFileSync(join(cwd, 'own.json'), '');
    truncateSync(join(cwd, 'own.json'), 2 ** 31);
    const run = await runValidate(cwd, ['.', '--catalogue', 'own.json']);
    expect(run).toMatchObject({ code: 2, told: expect.stringContaining('超过 16 MB') });
  });

  test('whose plan goes by a name that objects inherit reports at its own levels', () => {
    if (!plan) throw new Error('No plan is built in.');
    const own = { plans: [{ ...plan, id: 'constructor' }] };
    const { catalogue } = settingsOf({ maxUnpackedBytes: 1 }, { reportingLevels: {} }, own);
    const named = catalogue.plans.find(({ id }) => id === 'constructor');
    expect(named?.reportingLevels).toEqual(plan.reportingLevels);
  });
});

describe('a shard file of a stranger', () => {
  const code = (digits: string) => `,"code":"${digits}"}\n`;
  test.each([
    ['is empty', '', '不是本版本的分片文件'],
    ['is nested without end', deep, '不是本版本的分片文件'],
    ['has a code of zeros', `{"checked":[]${code('0'.repeat(64))}`, '校验码不符'],
    ['has a code that is none', `{"checked":[]${code('x'.repeat(64))}`, '校验码不符'],
    ['is nested behind a code', `${deep}${code('0'.repeat(64))}`, '校验码不符'],
    ['is nothing but its end', code('0'.repeat(64)), '校验码不符'],
  ])('that %s is refused by its name', async (_, text, told) => {
    const cwd = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
    writeFileSync(join(cwd, 'shard-1-of-1.json'), text);
    const run = await runCommand(merge, cwd, ['shard-1-of-1.json']);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.told).toMatch(new RegExp(`shard-1-of-1.json.*${told}`));
  });
});
