import { Command } from 'commander';
import type { Messages } from '../messages/index.js';
import { batchInputs, expectedCodes } from './batch-inputs.js';
import { deliver } from './deliver.js';
import type { Host } from './host.js';
import { readOptions, reportOptions } from './parse-arguments.js';
import { readConfig } from './read-config.js';
import { runParsed } from './run-parsed.js';
import { mergeShards } from './shard-file.js';
import { shardKey } from './shard-key.js';

/** 合并命令 · Runs `merge`: the report of one run from the shard files of several. */
export function merge(args: readonly string[], host: Host): Promise<number> {
  const run = async (command: Command, { language }: Messages) => {
    const options = readOptions(command, language);
    const trust = { build: host.build(), key: shardKey(options.shardKey, host) };
    const { checked, settings } = mergeShards(options.paths, host.cwd, trust);
    const read = await readConfig(options.config, host.cwd);
    const expected = await expectedCodes(read, options, host);
    const inputs = await batchInputs({ settings, read, expected }, options, host);
    return deliver({ checked, settings, ...inputs }, options, host);
  };
  return runParsed(args, host, { describe, run });
}

function describe({ command: words }: Messages): Command {
  return reportOptions(new Command('merge'), words.options)
    .description(words.merge)
    .argument('<shards...>', words.shards)
    .option('--shard-key <file>', words.options.shardKey);
}
