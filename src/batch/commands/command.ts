import type { CommandName, Messages } from '../../messages/index.js';
import type { Host } from '../host/host.js';
import type { OptionSpecs, Values } from './option.js';
import { readValues } from './read-values.js';
import type { GivenArguments } from './read-arguments.js';

/** 命令 · One command of the command line; its words stand in the messages under its name. */
export interface Command {
  readonly name: CommandName;
  /** What is given without an option, such as `[paths...]`; `<…>` must be there. */
  readonly operand: string;
  readonly options: OptionSpecs;
  /** Gives the exit code. */
  readonly run: (given: GivenArguments, messages: Messages, host: Host) => Promise<number>;
}

/** What a command was asked for, read and checked. */
interface Asked<S extends OptionSpecs> {
  readonly operands: readonly string[];
  readonly values: Values<S>;
  readonly messages: Messages;
}

interface Steps<S extends OptionSpecs> extends Pick<Command, 'name' | 'operand'> {
  readonly options: S;
  readonly run: (asked: Asked<S>, host: Host) => Promise<number>;
}

/** Makes a command of its options and of what it does with what they say. */
export function command<S extends OptionSpecs>({ run, ...rest }: Steps<S>): Command {
  return {
    ...rest,
    run: (given, messages, host) => {
      const values = readValues(rest.options, given);
      return run({ operands: given.operands, values, messages }, host);
    },
  };
}
