import type { RecordWords } from './record-words.js';

/** 命令用语 · What the command says of itself. */
export interface CommandWords {
  /** Each command: what it does, what it takes without an option, and the options that are its own. */
  readonly commands: {
    readonly validate: CommandText<'asOf' | 'annotate' | 'region' | 'layouts'>;
    readonly merge: CommandText;
    readonly template: CommandText<
      | 'plan'
      | 'region'
      | 'asOf'
      | 'output'
      | 'zones'
      | 'townships'
      | 'layout'
      | 'layouts'
      | 'allSheets'
      | 'from'
    >;
    readonly tables: CommandText<'format' | 'layouts' | 'saveLayout'>;
    readonly adopt: CommandText<
      'plan' | 'region' | 'asOf' | 'layouts' | 'output' | 'zones' | 'townships'
    >;
    readonly rollup: CommandText<
      'plan' | 'region' | 'asOf' | 'layouts' | 'output' | 'zones' | 'previous'
    >;
    readonly plan: CommandText<'code' | 'region' | 'layouts' | 'output'>;
    readonly freeze: CommandText<'output' | 'values'>;
    readonly fix: CommandText<'output' | 'dryRun'>;
    readonly explain: CommandText<
      | ('rule' | 'cell' | 'rowKey' | 'field')
      | ('category' | 'reason' | 'measures' | 'deadline' | 'document')
      | ('by' | 'state' | 'among' | 'previous' | 'output')
    >;
    readonly seal: CommandText<
      | ('step' | 'unit' | 'by' | 'decision' | 'opinion')
      | ('key' | 'newKey' | 'newAuthority' | 'signAuthority' | 'output')
    >;
  };
  /** The options that several commands take, or that speak for themselves. */
  readonly options: Readonly<
    Record<
      | ('format' | 'output' | 'lang' | 'plan' | 'catalogue' | 'config' | 'expect' | 'previous')
      | ('summary' | 'maxUnpacked' | 'timeout' | 'workers' | 'noCache' | 'shard' | 'shardKey')
      | (
          | 'keys'
          | 'authority'
          | 'root'
          | 'date'
          | 'strict'
          | 'official'
          | 'quiet'
          | 'help'
          | 'version'
          | 'notices'
          | 'progress'
          | 'direct'
          | 'contacts'
          | 'reportType'
        ),
      string
    >
  >;
  /** Where the options of a command are told. */
  readonly commandHelp: string;
  readonly exitCodes: string;
  /** The headings of the help page by their English originals. */
  readonly titles: Readonly<Record<string, string>>;
  readonly progress: (done: number, all: number, file: string) => string;
  /** How far a large file is read. */
  readonly readShare: (percent: number) => string;
  readonly written: (path: string) => string;
  /** Of a workbook that is no .xlsx, and whose copy could hold no notes. */
  readonly notAnnotated: (file: string) => string;
  readonly passedOver: (file: string, isPlan: boolean) => string;
  readonly countedKind: (kind: string, count: number) => string;
  readonly otherKinds: (counts: string) => string;
  readonly unknownExpected: (codes: string) => string;
  /** Earlier workbooks that say nothing: the first of them, and how many there are. */
  readonly earlierUnused: (files: readonly string[], count: number) => string;
  readonly passedLines: (passed: PassedLines) => string;
  readonly interrupted: string;
  readonly record: RecordWords;
}

/** The first lines of a list that are passed over, and how many there are; sheet is empty for a text. */
interface PassedLines {
  readonly lines: readonly {
    readonly sheet: string;
    readonly line: number;
    readonly text: string;
  }[];
  readonly count: number;
}

/** The name of a command. */
export type CommandName = keyof CommandWords['commands'];

/** What the help page of one command says. */
export interface CommandText<Option extends string = never> {
  readonly description: string;
  readonly operand: string;
  readonly options: Readonly<Record<Option, string>>;
}
