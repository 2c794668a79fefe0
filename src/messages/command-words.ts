import type { RecordWords } from './record-words.js';

/** 命令用语 · What the command says of itself. */
export interface CommandWords {
  readonly validate: string;
  readonly merge: string;
  readonly shards: string;
  readonly paths: string;
  readonly options: {
    readonly format: string;
    readonly output: string;
    readonly lang: string;
    readonly asOf: string;
    readonly plan: string;
    readonly catalogue: string;
    readonly config: string;
    readonly expect: string;
    readonly previous: string;
    readonly summary: string;
    readonly maxUnpacked: string;
    readonly timeout: string;
    readonly workers: string;
    readonly noCache: string;
    readonly shard: string;
    readonly shardKey: string;
    readonly strict: string;
    readonly quiet: string;
    readonly help: string;
  };
  readonly exitCodes: string;
  /** The headings of the help page by their English originals. */
  readonly titles: Readonly<Record<string, string>>;
  readonly progress: (done: number, all: number, file: string) => string;
  /** How far a large file is read. */
  readonly readShare: (percent: number) => string;
  readonly written: (path: string) => string;
  readonly passedOver: (file: string) => string;
  readonly countedKind: (kind: string, count: number) => string;
  readonly otherKinds: (counts: string) => string;
  readonly unknownExpected: (codes: string) => string;
  readonly interrupted: string;
  readonly record: RecordWords;
}
