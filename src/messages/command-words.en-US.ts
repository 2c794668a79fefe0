import type { CommandWords } from './command-words.js';
import { record } from './record-words.en-US.js';

/** What the command says of itself in English. */
export const command: CommandWords = {
  validate: 'Checks workbooks of plan indicators: findings by cell, ratings and a verdict.',
  merge: 'Merges the results of shards into the very report of one run.',
  shards: 'shard files',
  paths: 'workbooks, folders (with all below) or globs',
  options: {
    format: 'form of the report, repeatable: text, json, csv, html, sarif, junit',
    output: 'folder to write reports to',
    lang: 'language: zh-CN or en-US',
    asOf: 'cut-off date instead of the one on the cover',
    plan: 'plan code instead of the one on the cover',
    catalogue: 'plans of your own (a workbook or a JSON file)',
    expect: 'list of the units that must deliver (.xlsx, CSV or text), one region code a line',
    previous: 'folder of the earlier delivery, to compare findings and past figures',
    summary: 'put all results together in one workbook, such as summary.xlsx',
    config: 'configuration file (default: plan-indicators.config.json here)',
    maxUnpacked: 'most that one workbook may unpack to (MB)',
    timeout: 'time that one workbook may take (seconds)',
    workers: 'workbooks checked at once (default: the cores of this machine)',
    noCache: 'take no results of earlier runs',
    shard: 'check share i of n only and write a shard file, to be merged',
    shardKey: 'the key file that all shards and the merge share, 32 bytes or more; else your own',
    strict: 'an incomplete workbook counts as not passed (exit code 1)',
    quiet: 'show no progress',
    help: 'show this help',
  },
  exitCodes:
    'Exit codes: 0 nothing stands against submission; 1 findings stand; 2 a file or argument could not be checked, or a result not be written; 130 interrupted.',
  titles: {},
  progress: (done, all, file) => `${done}/${all} ${file}`,
  readShare: (percent) => `${percent}% read`,
  written: (path) => `Wrote ${path}`,
  passedOver: (file) => `Passed over ${file}: it is a summary, not a submission.`,
  countedKind: (kind, count) => `${count} ${kind}`,
  otherKinds: (counts) =>
    `Not checked: ${counts}. Only .xlsx and .xlsm are; save a submission among them as .xlsx.`,
  unknownExpected: (codes) =>
    `Among the expected units are codes that no region has: ${codes}. Check the list.`,
  interrupted: 'Interrupted; no report was written.',
  record,
};
