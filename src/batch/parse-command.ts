import { CommanderError } from 'commander';
import type { Command } from 'commander';
import didYouMean from 'didyoumean2';
import type { CommandWords } from '../messages/command-words.js';
import { batchFailure } from './batch-failure.js';

/** Parses arguments with commander, in the reader's language; gives the help page where it was asked for. */
export function parseCommand(
  command: Command,
  args: readonly string[],
  words: CommandWords,
): { readonly help: string } | undefined {
  let help = '';
  command
    .helpOption('-h, --help', words.options.help)
    .addHelpText('after', `\n${words.exitCodes}`)
    .configureHelp({
      styleTitle: (title) => words.titles[title] ?? title,
      optionDescription: ({ description }) => description,
    })
    .configureOutput({ writeOut: (text) => (help += text), writeErr: () => undefined })
    .exitOverride();
  try {
    command.parse([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed') return { help };
    throw failureOf(error, command);
  }
  return undefined;
}

/** How like an option must be, as a share of its letters, to be what was meant: --fromat, not --bogus. */
const likeness = 0.6;

/** Turns commander's own errors into ours, which can be worded in either language. */
function failureOf({ code, message }: CommanderError, { options }: Command): Error {
  const [, named = ''] = /'([^']*)'/.exec(message) ?? [];
  const option = named.split(' ')[0] ?? named;
  if (code === 'commander.unknownOption') {
    const known = options.map(({ long }) => long ?? '');
    return batchFailure('unknown-option', {
      option,
      nearest: didYouMean(option, known, { threshold: likeness }),
    });
  }
  if (
    code === 'commander.optionMissingArgument' ||
    code === 'commander.missingMandatoryOptionValue'
  ) {
    return batchFailure('missing-argument', { option });
  }
  const [, value = ''] = /argument '([^']*)' is invalid/.exec(message) ?? [];
  const [, allowed = ''] = /Allowed choices are ([^.]*)/.exec(message) ?? [];
  return batchFailure('invalid-option', { option, value, allowed });
}
