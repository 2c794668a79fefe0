import { Command } from 'commander';
import { messagesOf } from '../messages/index.js';
import { batchInputs } from './batch-inputs.js';
import { deliver } from './deliver.js';
import { exitCodes } from './exit-code.js';
import { guarded } from './guarded.js';
import type { Host } from './host.js';
import { languageOf } from './language-of.js';
import { readOptions, reportOptions } from './parse-arguments.js';
import { parseCommand } from './parse-command.js';
import { readConfig } from './read-config.js';
import { mergeShards } from './shard-file.js';

/** 合并命令 · Runs `merge`: the report of one run from the shard files of several. */
export function merge(args: readonly string[], host: Host): Promise<number> {
  return guarded(args, host, async () => {
    const language = languageOf(args, host.language);
    const { command: words } = messagesOf(language);
    const command = reportOptions(new Command('merge'), words.options)
      .description(words.merge)
      .argument('<shards...>', words.shards);
    const help = parseCommand(command, args, words);
    if (help) {
      await host.write(help.help);
      return exitCodes.clear;
    }
    const options = readOptions(command, language);
    const { checked, settings } = mergeShards(options.paths, host.cwd, host.build());
    const read = await readConfig(options.config, host.cwd);
    const inputs = await batchInputs({ settings, read }, options, host);
    return deliver({ checked, settings, ...inputs }, options, host);
  });
}
