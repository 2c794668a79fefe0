import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { packageVersion } from '../../../scripts/addin/manifest.js';
import { blobName, fuse, makePrograms } from '../../../scripts/package/program/make-programs.js';
import { iconFile } from '../../../scripts/package/program/windows-resources.js';
import { bundledCommand } from '../../support/bundled-command.js';
import { ready } from '../../support/pane/sketches.js';
import { installProgram } from '../../support/programs.js';
import { workbook } from '../../support/workbook.js';
import { xlsxOf } from '../../support/xlsx.js';
import { tellsCompiled } from '../../support/tells-compiled.js';
import { testsWith } from '../../support/tests-with.js';

/** The blob is made by Node for Linux. */
const canMake = process.platform === 'linux' && process.arch === 'x64';
const whereMade = testsWith(canMake, 'the programs are made on Linux x64: run this file there');

const programs = canMake ? await makePrograms() : undefined;
const program = programs && installProgram(programs);
const command = await bundledCommand();
const work = mkdtempSync(join(tmpdir(), 'work-'));

afterAll(() => {
  command.remove();
  program?.remove();
  rmSync(work, { recursive: true });
});

function run(args: readonly string[], cwd: string, env?: Readonly<Record<string, string>>) {
  if (!program) throw new Error('no program');
  return program.run(args, { cwd, ...(env ? { env } : {}) });
}

/** All files below a folder by their path, with their bytes. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile() && !/^\.c/.test(path));
  return Object.fromEntries(
    files.sort().map((path) => [path, readFileSync(join(folder, path)).toString('base64')]),
  );
}

/** A folder with the published and the invented submissions. */
function folderOf(name: string): string {
  const folder = join(work, name);
  for (const part of ['published', 'submissions']) {
    cpSync(resolve('examples', part), join(folder, part), { recursive: true });
  }
  cpSync(resolve('examples/functions.xlsx'), join(folder, 'functions.xlsx'));
  writeFileSync(join(folder, 'ready.xlsx'), xlsxOf(workbook(ready)));
  return folder;
}

const lines: readonly (readonly [string, number])[] = [
  [
    'validate published submissions --no-cache --quiet --output report --format json --format csv --format html --format text --format sarif --format junit',
    1,
  ],
  [
    'validate published submissions --no-cache --quiet --workers 2 --output workers --format json',
    1,
  ],
  [
    'validate submissions --no-cache --quiet --annotate copies --summary summary.xlsx --output annotated --format json',
    1,
  ],
  ['template --plan anhui-14fyp --region 340100 --as-of 2023-12-31 --output template.xlsx', 0],
  [
    'template --plan anhui-14fyp --region 340123 --townships --as-of 2023-12-31 --output townships.xlsx',
    0,
  ],
  ['freeze functions.xlsx --output frozen.xlsx', 0],
  ['fix submissions --output fixed', 0],
  ['explain ready.xlsx', 2],
  [
    'seal ready.xlsx --step 申报 --unit 合肥市瑶海区民政局 --by 李四 --decision 同意 --date 2024-01-06 --output sealed.xlsx',
    0,
  ],
  ['nothing-such', 2],
];

whereMade.each(lines)(
  '%s: what is told and written is that of the command, byte for byte',
  (line, code) => {
    const [one, other] = [folderOf('of-program'), folderOf('of-command')];
    const ours = run(line.split(' '), one);
    const theirs = command.shell(
      `exec node "$PLAN_INDICATORS/dist/plan-indicators.mjs" ${line} >.cout`,
      { cwd: other },
    );
    expect(ours.told).toBe(theirs.told);
    expect(ours.out).toBe(readFileSync(join(other, '.cout'), 'utf8'));
    expect([ours.code, theirs.code]).toEqual([code, code]);
    expect(filesIn(one)).toEqual(filesIn(other));
    for (const folder of [one, other]) rmSync(folder, { recursive: true });
  },
);

whereMade('reports do not tell how many workers made them', () => {
  const folder = folderOf('workers');
  const report = (workers: string) =>
    run(
      ['validate', '.', '--no-cache', '--quiet', '--format', 'json', '--workers', workers],
      folder,
    ).out;
  expect(report('1')).toBe(report('3'));
  expect(JSON.parse(report('1'))).toMatchObject({ totals: { workbooks: 11 } });
});

whereMade('results are kept between runs, and a shard is merged by the program itself', () => {
  const folder = folderOf('shards');
  const key = { PLAN_INDICATORS_KEY: join(folder, '.config', 'key') };
  const shard = (part: string) =>
    run(['validate', 'submissions', '--quiet', '--shard', part, '--output', 'shards'], folder, key);
  expect([shard('1/2').code, shard('2/2').code]).toEqual([0, 0]);
  const merged = run(
    ['merge', 'shards/shard-1-of-2.json', 'shards/shard-2-of-2.json', '--format', 'json'],
    folder,
    key,
  );
  const whole = run(['validate', 'submissions', '--quiet', '--format', 'json'], folder, key);
  expect(merged.told).toBe('');
  expect(merged.out).toBe(whole.out);
});

whereMade('the program speaks the language of the system, and UTF-8 into a file', () => {
  const folder = folderOf('language');
  const said = (LANG: string) => run(['validate', 'submissions', '--quiet'], folder, { LANG }).out;
  expect(said('zh_CN.GBK')).toContain('个工作簿');
  expect(said('en_US.ISO-8859-1')).toContain('workbooks');
  expect(said('zh_CN.GBK')).not.toContain('\ufffd');
});

whereMade('nothing is written beside the program, and it needs no other file', () => {
  const folder = folderOf('lone');
  run(['validate', 'submissions', '--quiet', '--workers', '2'], folder);
  expect(readdirSync(join(program?.path ?? '', '..'))).toEqual(['plan-indicators']);
});

whereMade('both programs hold the same script', () => {
  if (!programs) throw new Error('no programs');
  const { linux, windows, blobs } = programs;
  const [entry] = resourcesOf(windows).entries.filter(({ id }) => id === blobName);
  expect(entry?.type).toBe(10);
  expect(blobs.windows.equals(Buffer.from(entry?.bin ?? new ArrayBuffer()))).toBe(true);
  expect(linux.includes(blobs.linux)).toBe(true);
  for (const blob of [blobs.linux, blobs.windows]) expect(blob.includes(blobs.script)).toBe(true);
  for (const one of [linux, windows]) expect(one.includes(`${fuse}:1`)).toBe(true);
});

whereMade('the Linux program and its workers take the script in its compiled form', () => {
  const folder = folderOf('compiled');
  writeFileSync(join(folder, 'look.cjs'), tellsCompiled);
  const look = { NODE_OPTIONS: '--require ./look.cjs' };
  const line = ['validate', 'submissions', '--no-cache', '--quiet', '--workers', '2'];
  expect(run(line, folder, look).told).toMatch(/^(?:taken\n){2,3}$/);
});

whereMade(
  'the Windows program is one for the console of 64-bit Windows, without a signature that is broken',
  () => {
    const executable = NtExecutable.from(programs?.windows ?? Buffer.alloc(0));
    const { fileHeader, optionalHeader, optionalHeaderDataDirectory } = executable.newHeader;
    expect(fileHeader.machine).toBe(0x8664);
    expect(optionalHeader.subsystem).toBe(3);
    expect(optionalHeaderDataDirectory.get(4)).toEqual({ virtualAddress: 0, size: 0 });
  },
);

whereMade('its properties show our name, version and icon', () => {
  const { entries } = resourcesOf(programs?.windows ?? Buffer.alloc(0));
  const [info] = Resource.VersionInfo.fromEntries(entries);
  const values = info?.getStringValues({ lang: 2052, codepage: 1200 });
  expect(values).toMatchObject({ ProductName: '规划指标', ProductVersion: packageVersion() });
  expect(info?.getAllLanguagesForStringValues()).toHaveLength(1);
  const [icons] = Resource.IconGroupEntry.fromEntries(entries);
  expect(icons?.icons.map(({ width }) => width)).toEqual([16, 32, 64, 80]);
  const pictures = entries.filter(({ type }) => type === 3).map(({ bin }) => Buffer.from(bin));
  expect(pictures.every((picture) => iconFile().includes(picture))).toBe(true);
});

function resourcesOf(program: Buffer): NtExecutableResource {
  return NtExecutableResource.from(NtExecutable.from(program));
}

whereMade('two programs that check at once leave each a whole report', async () => {
  const folder = folderOf('at once');
  writeFileSync(
    join(folder, 'run.sh'),
    `for n in 1 2; do "$1" validate submissions --quiet --format json --output report$n & done; wait`,
  );
  const { spawnSync } = await import('node:child_process');
  spawnSync('sh', ['run.sh', program?.path ?? ''], {
    cwd: folder,
    env: { LANG: 'zh_CN.UTF-8', HOME: folder, PATH: '/usr/bin:/bin' },
  });
  const report = (at: number) => readFileSync(join(folder, `report${at}`, 'report.json'), 'utf8');
  expect(report(1)).toBe(report(2));
});
