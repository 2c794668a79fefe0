import { Command as Parser, Option } from 'commander';
import type { CommandText, Messages } from '../../messages/index.js';
import type { Command } from './command.js';
import { languageOption } from './shared-options.js';

/** A command as its page tells it: how it is called, and what is said of it. */
interface Told extends Pick<Command, 'operand' | 'options'> {
  readonly name: string;
  readonly words: CommandText;
}

/** 用法 · The page that says how a command is used, in the reader's language. */
export function helpPage({ name, operand, options }: Command, messages: Messages): string {
  const { command: words } = messages;
  const told = { name, operand, options, words: words.commands[name] };
  return `${usagePage(told, messages)}\n${words.exitCodes}\n`;
}

/** How something is called, and what its options are for. */
export function usagePage(
  { name, operand, options, words: { description, operand: operandWords, options: own } }: Told,
  { command: words }: Messages,
): string {
  const known: Readonly<Record<string, string>> = { ...words.options, ...own };
  const page = new Parser(name)
    .description(description)
    .helpOption('-h, --help', words.options.help)
    .configureHelp({ styleTitle: (title) => words.titles[title] ?? title });
  if (operand !== '') page.argument(operand, operandWords);
  for (const [id, { flags }] of Object.entries({ ...options, lang: languageOption })) {
    page.addOption(new Option(flags, known[id] ?? ''));
  }
  return page.helpInformation();
}
