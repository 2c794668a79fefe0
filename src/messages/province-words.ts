import type { CommandText } from './command-words.js';

/** 演示省用语 · What `npm run example-province` says. */
export interface ProvinceWords {
  readonly help: CommandText<'output' | 'units' | 'defects' | 'seed' | 'rows' | 'plan'>;
  /** How many workbooks were written, how many findings a check must make, and where they are listed. */
  readonly written: (workbooks: number, findings: number, ledger: string) => string;
  /** How many defects were asked for and how many found room, and why. */
  readonly fewer: (asked: number, planted: number) => string;
}
