import { Command as Parser } from 'commander';
import type { CommandName, Messages } from '../../messages/index.js';

/** 总览 · The page that says what there is to call, in the reader's language. */
export function overviewPage(names: readonly CommandName[], { command: words }: Messages): string {
  const page = new Parser('plan-indicators')
    .usage('<command> [options]')
    .helpCommand(false)
    .helpOption('-h, --help', words.options.help)
    .option('-V, --version', words.options.version)
    .option('--lang <lang>', words.options.lang)
    .configureHelp({
      styleTitle: (title) => words.titles[title] ?? title,
      subcommandTerm: (command) => command.name(),
    });
  for (const name of names) page.command(name).description(words.commands[name].description);
  return `${page.helpInformation()}\n${words.commandHelp}\n${words.exitCodes}\n`;
}
