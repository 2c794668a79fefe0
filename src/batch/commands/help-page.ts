import { Command as Parser, Option } from 'commander';
import type { CommandText, Messages } from '../../messages/index.js';
import type { Command } from './command.js';
import { languageOption } from './shared-options.js';

/** 用法 · The page that says how a command is used, in the reader's language. */
export function helpPage(
  { name, operand, options }: Command,
  { command: words }: Messages,
): string {
  const { description, operand: operandWords, options: own }: CommandText = words.commands[name];
  const known: Readonly<Record<string, string>> = { ...words.options, ...own };
  const page = new Parser(name)
    .description(description)
    .helpOption('-h, --help', words.options.help)
    .configureHelp({ styleTitle: (title) => words.titles[title] ?? title });
  if (operand !== '') page.argument(operand, operandWords);
  for (const [id, { flags }] of Object.entries({ ...options, lang: languageOption })) {
    page.addOption(new Option(flags, known[id] ?? ''));
  }
  return `${page.helpInformation()}\n${words.exitCodes}\n`;
}
