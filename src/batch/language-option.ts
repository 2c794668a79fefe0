import { Option } from 'commander';
import { languages } from '../core/model/index.js';
import type { CommandWords } from '../messages/command-words.js';

/** 语言选项 · The option `--lang`, which every command takes. */
export function languageOption(options: CommandWords['options']): Option {
  return new Option('--lang <lang>', options.lang).choices(languages);
}
