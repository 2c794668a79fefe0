import { Command } from 'commander';
import { messagesOf } from '../messages/index.js';
import { deliver } from './deliver.js';
import type { Delivery } from './deliver.js';
import { exitCodes } from './exit-code.js';
import { guarded } from './guarded.js';
import type { Host } from './host.js';
import { languageOf } from './language-of.js';
import { reportOptions } from './parse-arguments.js';
import { parseCommand } from './parse-command.js';
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
      host.write(help.help);
      return exitCodes.clear;
    }
    const { format, strict, output } = command.opts();
    const formats: Delivery['formats'] = format ?? ['text'];
    const delivery = { formats, language, isStrict: strict ?? false, output };
    const { checked, settings } = mergeShards(command.args, host.cwd, host.build());
    return deliver(checked, { settings, delivery }, host);
  });
}
