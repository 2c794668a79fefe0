import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { cityBook } from '../support/city-book.js';
import { runValidate } from '../support/run-validate.js';
import { workbook } from '../support/workbook.js';
import { xlsxOf } from '../support/xlsx.js';

const honest = cityBook();
const compoundSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The header of an old or encrypted Office file and the one entry of its directory. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  const name = Buffer.from(`${stream}\0`, 'utf16le');
  bytes.set(compoundSignature);
  bytes.set(name, 512);
  bytes[512 + 64] = name.length;
  return bytes;
}

function folder(files: Readonly<Record<string, Uint8Array>>): string {
  const path = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(path, name), bytes);
  return path;
}

function damaged(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const at = Buffer.from(copy).indexOf('PK\x01\x02') - 60;
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

test('an honest workbook without anything amiss passes', async () => {
  const run = await runValidate(folder({ 'a.xlsx': honest }), ['.']);
  expect(run).toMatchObject({ code: 0, told: '' });
  expect(run.out).toContain('a.xlsx — 通过');
});

test.each([
  ['zero bytes', new Uint8Array(), '空的'],
  ['a text that calls itself a workbook', Buffer.from('指标,数值'), '不是 Excel 工作簿'],
  ['a file cut off in the middle', honest.slice(0, honest.length / 2), '不完整'],
  ['a part that fails its checksum', damaged(honest), '损坏'],
  [
    'an archive without a workbook',
    zipSync({ 'readme.txt': Buffer.from('x') }),
    '没有可读取的工作簿',
  ],
])(
  '%s is told by file and cause, and the other files are still checked',
  async (_, bytes, cause) => {
    const run = await runValidate(folder({ 'bad.xlsx': bytes, 'good.xlsx': honest }), ['.']);
    expect(run.code).toBe(2);
    expect(run.out).toMatch(new RegExp(`bad.xlsx — 无法校验\\n.*${cause}`));
    expect(run.out).toContain('可以确认 1个单位');
  },
);

test.each([
  ['old.xls', 'Workbook', '无法读取，可能已损坏'],
  ['WPS.et', 'Workbook', '无法读取，可能已损坏'],
  ['locked.xlsx', 'EncryptedPackage', '密码'],
  ['letter.xls', 'WordDocument', '不是 Excel 工作簿'],
])('%s with the stream %s is told apart', async (name, stream, cause) => {
  const run = await runValidate(folder({ [name]: compoundFile(stream) }), ['.']);
  expect(run.code).toBe(2);
  expect(run.out).toMatch(new RegExp(`${name} — 无法校验\\n.*${cause}`));
});

test('a workbook of a kind that cannot be read is told, not passed over', async () => {
  const archive = zipSync({ 'content.xml': Buffer.from('x') });
  const path = folder({ 'a.xlsx': honest, 'b.xlsb': archive, 'c.ods': archive, 'd.csv': archive });
  const run = await runValidate(path, ['.']);
  expect(run.code).toBe(2);
  expect(run.out.match(/^\S+ — /gm)).toEqual(['b.xlsb — ', 'c.ods — ']);
});

test('what Excel keeps beside an open workbook is none', async () => {
  const run = await runValidate(folder({ 'a.xlsx': honest, '~$a.xlsx': new Uint8Array(9) }), ['.']);
  expect(run.code).toBe(0);
});

test.each([
  [['nowhere.xlsx'], '找不到 nowhere.xlsx'],
  [['empty'], 'empty 中没有工作簿'],
  [['*.xlsx'], '*.xlsx 中没有工作簿'],
])('%s holds nothing to check', async (args, cause) => {
  const path = folder({});
  mkdirSync(join(path, 'empty'));
  const run = await runValidate(path, args);
  expect(run.code).toBe(2);
  expect(run.out).toContain(cause);
});

test.each([
  [['--fromat', 'json'], '没有选项 --fromat。是否想用 --format？'],
  [['--format', 'yaml'], '选项 --format 不能是 yaml'],
  [['--format', 'json', '--format', 'csv'], '请用 --output 指定文件夹'],
  [['--as-of', '2023-02-30'], '选项 --as-of 不能是 2023-02-30'],
  [['--plan', 'anhui-14fy'], '是否想用 anhui-14fyp？'],
  [
    ['--plan', 'nope'],
    '没有规划 nope。可用：sichuan-14fyp, anhui-14fyp, wuhan-2022, national-15fyp, disabled-15fyp。',
  ],
  [['--bogus'], '没有选项 --bogus。\n'],
  [['--max-unpacked', '0'], '选项 --max-unpacked 不能是 0'],
  [['--output'], '选项 --output 后面缺少内容'],
])('%s is refused with what to do', async (args, told) => {
  const run = await runValidate(folder({ 'a.xlsx': honest }), ['.', ...args]);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.told).toContain(told);
});

test('a workbook over the unpacked limit is refused, and says how to raise it', async () => {
  const run = await runValidate(folder({ 'a.xlsx': honest }), ['.', '--max-unpacked', '0.001']);
  expect(run.code).toBe(2);
  expect(run.out).toContain('--max-unpacked');
});

test('an interrupted run writes no report and answers 130', async () => {
  const path = folder({ 'a.xlsx': honest });
  const run = await runValidate(path, ['.', '--output', 'out'], AbortSignal.abort());
  expect(run).toMatchObject({ code: 130, out: '' });
  expect(readdirSync(path)).toEqual(['a.xlsx']);
});

test('an output folder that cannot be made is told', async () => {
  const path = folder({ 'a.xlsx': honest, taken: new Uint8Array([1]) });
  const run = await runValidate(path, ['.', '--output', 'taken']);
  expect(run.code).toBe(2);
  expect(run.told).toContain('无法写入');
});

test('with strict an incomplete workbook does not pass', async () => {
  const open = xlsxOf(
    workbook(`
      封面 | 填报单位     | 合肥市民政局
      2    | 区划代码     | 340100
      3    | 规划代码     | anhui-14fyp
      4    | 截止日期     | …
      指标 | 指标代码 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
      2 | facility-coverage | 上升 | … | … | 2025 | 100% | … | …
      3 | self-service-coverage | 上升 | … | … | 2025 | 100% | … | …
      4 | community-workers | 上升 | … | … | 2025 | 18 | … | …
      数据 | 区划代码 | 指标代码 | 期间 | 数值
    `),
  );
  const path = folder({ 'a.xlsx': open });
  expect(await runValidate(path, ['.'])).toMatchObject({ code: 0 });
  expect(await runValidate(path, ['.', '--strict'])).toMatchObject({ code: 1 });
});
