import type { CommandWords } from './command-words.js';

/** What the command says of itself in English. */
export const command: CommandWords = {
  validate: 'Checks workbooks of plan indicators: findings by cell, ratings and a verdict.',
  paths: 'workbooks, folders (with all below) or globs',
  options: {
    format: 'form of the report, repeatable: text, json',
    output: 'folder to write reports to',
    lang: 'language: zh-CN or en-US',
    asOf: 'cut-off date instead of the one on the cover',
    plan: 'plan code instead of the one on the cover',
    maxUnpacked: 'most that one workbook may unpack to (MB)',
    strict: 'an incomplete workbook counts as not passed (exit code 1)',
    quiet: 'show no progress',
    help: 'show this help',
  },
  exitCodes:
    'Exit codes: 0 nothing stands against submission; 1 findings stand; 2 a file or argument could not be checked; 130 interrupted.',
  titles: {},
  progress: (done, all, file) => `${done}/${all} ${file}`,
  written: (path) => `Wrote ${path}`,
  interrupted: 'Interrupted; no report was written.',
};
