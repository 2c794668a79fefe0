import { join, resolve } from 'node:path';
import type { OfficialScheme } from '../../core/catalogue/index.js';
import { messagesOf } from '../../messages/index.js';
import { batchFailure } from '../host/batch-failure.js';
import { batchInputs, expectedCodes, previousFolder } from '../inputs/batch-inputs.js';
import type { CheckedFile } from '../run/check-file.js';
import type { RunSettings } from '../settings/run-settings.js';
import { copyPaths } from '../files/copy-paths.js';
import { deliver } from '../outputs/deliver.js';
import { refuseSubmission } from '../inputs/refuse-submission.js';
import { exitCodes } from '../host/exit-code.js';
import { findWorkbooks, givenFolder } from '../files/find-workbooks.js';
import type { Host } from '../host/host.js';
import { loadCatalogue } from '../settings/load-catalogue.js';
import type { Options } from '../settings/options.js';
import { readConfig } from '../settings/read-config.js';
import { readSigningKeys } from '../keys/read-keys.js';
import { runValidation } from '../run/run-validation.js';
import { officeLayouts } from '../settings/read-layouts.js';
import { settingsOf } from '../settings/settings-of.js';
import { parseShard, shardOf, type Shard } from '../settings/shard.js';
import { listDigest, shardName, shardText, type ShardFile } from '../run/shard-file.js';
import { shardKey } from '../keys/shard-key.js';
import { tellOthers } from '../host/tell-others.js';
import { writeOutputs } from '../files/write-outputs.js';
import type { Found } from '../files/search-folder.js';
import { command } from './command.js';
import { flag, text, valued } from './option.js';
import { reportRequest } from './report-request.js';
import {
  dayOption,
  keyOptions,
  officeOptions,
  reportOptions,
  reportTypeOption,
  shardKeyOption,
} from './shared-options.js';

/** 校验命令 · Checks workbooks and reports on them. */
export const validate = command({
  name: 'validate',
  operand: '[paths...]',
  options: {
    ...reportOptions,
    ...officeOptions,
    ...keyOptions,
    asOf: dayOption('--as-of <date>', '2023-12-31, 2024-06-30 …'),
    plan: text('--plan <id>'),
    official: valued('--official <pace>', officialScheme),
    region: text('--region <code>'),
    reportType: reportTypeOption,
    layouts: text('--layouts <dir>'),
    annotate: text('--annotate <dir>'),
    maxUnpacked: valued('--max-unpacked <MB>', positive),
    timeout: valued('--timeout <s>', positive),
    workers: valued('--workers <n>', positive),
    noCache: flag('--no-cache'),
    shard: valued('--shard <i/n>', readShard),
    shardKey: shardKeyOption,
    quiet: flag('--quiet'),
  },
  run: (asked, host) => run(reportRequest(asked), host),
});

function readShard(value: string, option: string): Shard {
  const shard = parseShard(value);
  if (shard) return shard;
  throw batchFailure('invalid-option', { option, value, allowed: '1/4, 2/4 …' });
}

/** The official words come with the pace from which they say 快于预期; below 1 it would be no news. */
function officialScheme(value: string, option: string): OfficialScheme {
  const ahead = Number(value);
  if (ahead >= 1 && Number.isFinite(ahead)) return { ahead };
  throw batchFailure('invalid-option', { option, value, allowed: '1, 1.05, 1.1 …' });
}

function positive(value: string, option: string): number {
  const number = Number(value);
  if (number > 0 && Number.isFinite(number)) return number;
  throw batchFailure('invalid-option', { option, value, allowed: '1, 2, 3 …' });
}

async function run(options: Options, host: Host): Promise<number> {
  const read = await readConfig(options.config, host.cwd);
  const { catalogue, language } = options;
  const own = await loadCatalogue({ catalogue, read, language }, host.cwd);
  const keys = await readSigningKeys(options, host);
  const layouts = await officeLayouts(options, read, host.cwd);
  const settings = settingsOf({ ...options, keys, layouts }, read.config, own);
  const { annotate, output, summary, expect, shard, notices, progress } = options;
  const key = shard && shardKey(options.shardKey, host);
  const before = previousFolder(read, options);
  const ours = [annotate, output, summary, expect, notices, progress, before];
  const expected = shard ? {} : await expectedCodes(read, options, host);
  const { files: all, others } = await findWorkbooks(options.paths, host.cwd, { outputs: ours });
  tellOthers(others, messagesOf(language), host);
  const files = shard ? shardOf(all, shard) : all;
  if (annotate !== undefined) copyPaths(files.map(fileOf), { folder: annotate, cwd: host.cwd });
  for (const path of [summary, progress]) await refuseSubmission(path, { settings }, host);
  const checked = await runValidation({ files, settings, options }, host);
  host.signal.throwIfAborted();
  if (shard && key) return writeShard({ checked, all, shard, settings, key }, options, host);
  const inputs = await batchInputs({ settings, read, expected }, options, host);
  const folders = foldersOf(options, host);
  return deliver({ checked, folders, settings, ...inputs }, options, host);
}

function foldersOf({ paths }: Options, { cwd }: Host): readonly string[] {
  return paths.map((path) => givenFolder(path, cwd));
}

function fileOf({ file }: Found): string {
  return file;
}

interface ShardRun {
  readonly checked: readonly CheckedFile[];
  readonly all: readonly Found[];
  readonly shard: Shard;
  readonly settings: RunSettings;
  readonly key: Uint8Array;
}

async function writeShard(
  { checked, all, shard, settings, key }: ShardRun,
  options: Options,
  host: Host,
): Promise<number> {
  const { output = '.', language } = options;
  const path = join(output, shardName(shard));
  const file: ShardFile = {
    kind: 'plan-indicators-shard',
    build: host.build(),
    list: listDigest(all),
    folders: foldersOf(options, host),
    ...{ shard, settings, checked },
  };
  const content = shardText(file, key);
  await writeOutputs([{ path: resolve(host.cwd, path), content }], host.signal);
  host.tell(`${messagesOf(language).command.written(path)}\n`);
  return exitCodes.clear;
}
