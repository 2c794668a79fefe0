import { Command } from 'commander';
import type { Day, Language } from '../core/model/index.js';
import { messagesOf } from '../messages/index.js';
import { languageOf } from './language-of.js';
import { languageOption } from './language-option.js';
import { readDate } from './parse-arguments.js';
import { parseCommand } from './parse-command.js';

/** 模板选项 · What the command line asks a template for. */
export interface TemplateOptions {
  readonly plan: string;
  readonly catalogue?: string;
  readonly region: string;
  readonly asOf: Day;
  readonly output: string;
  readonly language: Language;
  readonly zones: boolean;
  readonly townships: boolean;
}

/** Reads the arguments of `template`; a text stands for help that was asked for. */
export function parseTemplateArguments(
  args: readonly string[],
  systemLanguage: string | undefined,
): TemplateOptions | { readonly help: string } {
  const language = languageOf(args, systemLanguage);
  const { command: words, workbook } = messagesOf(language);
  const { templateCommand } = workbook;
  const command = new Command('template')
    .description(templateCommand.description)
    .requiredOption('--plan <id>', templateCommand.plan)
    .option('--catalogue <file>', words.options.catalogue)
    .requiredOption('--region <code>', templateCommand.region)
    .requiredOption('--as-of <date>', templateCommand.asOf, readDate)
    .requiredOption('--output <file>', templateCommand.output)
    .option('--zones', templateCommand.zones, false)
    .option('--townships', templateCommand.townships, false)
    .addOption(languageOption(words.options));
  const help = parseCommand(command, args, words);
  return help ?? { ...command.opts<Omit<TemplateOptions, 'language'>>(), language };
}
