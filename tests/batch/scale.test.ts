import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeProvince } from '../../scripts/province/write-province.js';
import { builtInCatalogue, findPlan } from '../../src/core/catalogue/index.js';
import { loadRegions } from '../../src/data/regions.js';
import { bundledCommand } from '../support/bundled-command.js';

const command = await bundledCommand();
const data = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
const plan = findPlan(builtInCatalogue, 'anhui-14fyp');
const forms = ['text', 'json', 'csv', 'html', 'sarif', 'junit'];
const formats = forms.map((form) => `--format ${form}`).join(' ');

beforeAll(async () => {
  if (!plan) throw new Error('The plan of Anhui is not built in.');
  const sizes = { units: 60, seed: 7, rows: 20, defects: 20 };
  await writeProvince(join(data, 'submissions'), { plan, regions: loadRegions(), ...sizes });
  writeFileSync(join(data, 'submissions', 'empty.xlsx'), '');
  run(`validate submissions --workers 1 --no-cache ${formats} --output whole`, 2);
});

afterAll(() => {
  command.remove();
  rmSync(data, { recursive: true });
});

function run(line: string, code: number, env = {}): string {
  const ended = command.shell(`exec node "$PLAN_INDICATORS/dist/plan-indicators.mjs" ${line}`, {
    cwd: data,
    env,
  });
  if (ended.code !== code) throw new Error(`${line} ended with ${ended.code}: ${ended.told}`);
  return ended.told;
}

function reports(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(join(data, folder)).sort();
  return new Map(names.map((name) => [name, readFileSync(join(data, folder, name), 'utf8')]));
}

function shards(count: number, options = ''): void {
  rmSync(join(data, 'shards'), { recursive: true, force: true });
  for (let index = 1; index <= count; index += 1) {
    run(`validate submissions --shard ${index}/${count} ${options} --output shards`, 0);
  }
}

test('two workers write byte for byte what one writes', () => {
  run(`validate submissions --workers 2 --no-cache ${formats} --output two`, 2);
  expect(reports('two')).toEqual(reports('whole'));
});

test('results of an earlier run make the same report byte for byte', () => {
  run(`validate submissions ${formats} --output first`, 2);
  run(`validate submissions ${formats} --output again`, 2);
  expect(reports('first')).toEqual(reports('whole'));
  expect(reports('again')).toEqual(reports('whole'));
});

test('the command of npm takes the shards of plan-indicators', () => {
  shards(1);
  const merge = `node "$PLAN_INDICATORS/dist/plan-indicators.mjs" merge shards/*.json ${formats} --output one`;
  expect(command.shell(merge, { cwd: data }).code).toBe(2);
  expect(reports('one')).toEqual(reports('whole'));
});

test('four shards merge into the report of one run byte for byte', () => {
  shards(4, '--no-cache');
  run(`merge shards/*.json ${formats} --output four`, 2);
  expect(reports('four')).toEqual(reports('whole'));
});

test('merge tells of shards that are missing, repeated, of other options or no shards', () => {
  shards(2);
  const [one, two] = ['shards/shard-1-of-2.json', 'shards/shard-2-of-2.json'];
  run(`validate submissions --shard 1/3 --output shards`, 0);
  run(`validate submissions --shard 2/2 --plan sichuan-14fyp --output other`, 0);
  expect(run(`merge ${one}`, 2)).toContain('缺少第2个分片（共 2个）');
  expect(run(`merge ${one} ${two} ${one}`, 2)).toContain('第1个分片出现了两次');
  expect(run(`merge ${one} shards/shard-1-of-3.json`, 2)).toContain('不能合并');
  expect(run(`merge ${one} other/shard-2-of-2.json`, 2)).toContain('不能合并');
  expect(run(`merge ${one} whole/report.json`, 2)).toContain('不是本版本的分片文件');
  const text = readFileSync(join(data, two), 'utf8');
  writeFileSync(join(data, two), text.slice(0, -100));
  expect(run(`merge ${one} ${two}`, 2)).toContain('不是本版本的分片文件');
});

test('a shard that was changed, or written under another key, is told by its name', () => {
  shards(2);
  const [one, two] = ['shards/shard-1-of-2.json', 'shards/shard-2-of-2.json'];
  const text = readFileSync(join(data, two), 'utf8');
  for (const [found, forged] of [
    ['"verdict":"failed"', '"verdict":"passed"'],
    ['"build":"', '"build":"0'],
  ] as const) {
    expect(text).toContain(found);
    writeFileSync(join(data, two), text.replace(found, forged));
    expect(run(`merge ${one} ${two}`, 2)).toMatch(/shard-2-of-2.*校验码不符/);
  }
  writeFileSync(join(data, two), text.replace(/[0-9a-f]{64}"}\n$/, `${'0'.repeat(64)}"}\n`));
  expect(run(`merge ${one} ${two}`, 2)).toMatch(/shard-2-of-2.*校验码不符/);
  writeFileSync(join(data, two), text);
  writeFileSync(join(data, 'other.key'), new Uint8Array(32).fill(1));
  expect(run(`merge ${one} ${two} --shard-key other.key`, 2)).toMatch(/shard-1-of-2.*校验码不符/);
});

test('shards under a key of their own merge under the same key, and no other', () => {
  writeFileSync(join(data, 'own.key'), new Uint8Array(40).fill(9));
  shards(2, '--shard-key own.key');
  run('merge shards/*.json --shard-key own.key', 2);
  expect(run('merge shards/*.json', 2)).toContain('校验码不符');
  writeFileSync(join(data, 'short.key'), 'secret');
  expect(run('merge shards/*.json --shard-key short.key', 2)).toContain('short.key 太短');
  expect(run('merge shards/*.json --shard-key nowhere.key', 2)).toContain('找不到 nowhere.key');
  const env = { PLAN_INDICATORS_KEY: join(data, 'own.key', 'below') };
  expect(run('validate submissions --shard 1/2', 2, env)).toContain('--shard-key');
});

/** The shell line that a job of Kubernetes runs. */
function lineOf(manifest: string): string {
  const text = readFileSync(join('docs/scale', manifest), 'utf8');
  const [, folded = ''] = /args:\n\s+- >-\n((?: {14}.*\n)+)/.exec(text) ?? [];
  return folded
    .replace(/\s+/g, ' ')
    .replaceAll('/app/', `${command.folder}/`)
    .replaceAll('/keys/', `${data}/keys/`);
}

test('the manifests for Kubernetes make the report of one run', () => {
  mkdirSync(join(data, 'keys'), { recursive: true });
  writeFileSync(join(data, 'keys', 'shard.key'), new Uint8Array(32).fill(5));
  rmSync(join(data, 'shards'), { recursive: true, force: true });
  for (let index = 0; index < 8; index += 1) {
    const env = { JOB_COMPLETION_INDEX: String(index) };
    const ended = command.shell(lineOf('kubernetes-shards.yaml'), { cwd: data, env });
    expect(ended).toMatchObject({ code: 0 });
  }
  rmSync(join(data, 'report'), { recursive: true, force: true });
  const merged = command.shell(lineOf('kubernetes-merge.yaml'), { cwd: data });
  expect(merged).toMatchObject({ code: 1 });
  expect(reports('report').get('report.json')).toBe(reports('whole').get('report.json'));
});

test('the scripts for Slurm make the report of one run', () => {
  const script = (name: string) => readFileSync(join('docs/scale', name), 'utf8');
  const [, last = ''] = /--array=1-(\d+)/.exec(script('slurm-shards.sh')) ?? [];
  rmSync(join(data, 'shards'), { recursive: true, force: true });
  for (let index = 1; index <= Number(last); index += 1) {
    const env = { SLURM_ARRAY_TASK_ID: String(index), SLURM_CPUS_PER_TASK: '2' };
    const ended = command.shell(script('slurm-shards.sh'), { cwd: data, env });
    expect(ended).toMatchObject({ code: 0 });
  }
  rmSync(join(data, 'report'), { recursive: true, force: true });
  command.shell(script('slurm-merge.sh'), { cwd: data });
  expect(reports('report').get('report.json')).toBe(reports('whole').get('report.json'));
});
