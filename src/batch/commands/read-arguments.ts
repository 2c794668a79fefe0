import { Command as Parser, CommanderError, Option } from 'commander';
import type { OptionSpecs } from './option.js';
import { languageOption } from './shared-options.js';

/** 参数 · What stands on the command line, sorted and not yet understood. */
export interface GivenArguments {
  readonly operands: readonly string[];
  /** The texts of each option that is there, by its id. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** What looks like an option, and is none of the command. */
  readonly unknown?: string;
  /** The option behind which its text is missing. */
  readonly lacking?: string;
  readonly asksForHelp: boolean;
}

const helpFlags = new Set(['-h', '--help']);

/** Sorts the arguments of a command; nothing is refused here, so that its language is known first. */
export function readArguments(args: readonly string[], options: OptionSpecs): GivenArguments {
  const texts = new Map<string, readonly string[]>();
  const parser = new Parser().helpOption(false).exitOverride();
  parser.configureOutput({ writeErr: () => undefined });
  for (const [id, { flags }] of Object.entries({ ...options, lang: languageOption })) {
    const option = new Option(flags);
    parser.addOption(option);
    parser.on(`option:${option.name()}`, (text?: string) => {
      texts.set(id, [...(texts.get(id) ?? []), ...(text === undefined ? [] : [text])]);
    });
  }
  const { operands, unknown, lacking } = sorted(parser, args);
  const dashed = unknown.filter((arg) => arg.startsWith('-'));
  const [stranger] = dashed.filter((arg) => !helpFlags.has(arg));
  return {
    operands,
    texts,
    ...(stranger === undefined ? {} : { unknown: stranger }),
    ...(lacking === undefined ? {} : { lacking }),
    asksForHelp: dashed.some((arg) => helpFlags.has(arg)),
  };
}

interface Sorted {
  readonly operands: readonly string[];
  readonly unknown: readonly string[];
  readonly lacking?: string;
}

/** An option lacks its text only where it stands last. */
function sorted(parser: Parser, args: readonly string[]): Sorted {
  try {
    return parser.parseOptions([...args]);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { operands: [], unknown: [], lacking: args.at(-1) ?? '' };
  }
}
