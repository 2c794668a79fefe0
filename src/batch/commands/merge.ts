import { batchInputs, expectedCodes } from '../inputs/batch-inputs.js';
import { refuseSubmission } from '../inputs/refuse-submission.js';
import { deliver } from '../outputs/deliver.js';
import { readConfig } from '../settings/read-config.js';
import { refuseInput } from '../files/refuse-input.js';
import { mergeShards } from '../run/shard-file.js';
import { shardKey } from '../keys/shard-key.js';
import { command } from './command.js';
import { reportRequest } from './report-request.js';
import { reportOptions, shardKeyOption } from './shared-options.js';

/** 合并命令 · Makes the report of one run from the shard files of several. */
export const merge = command({
  name: 'merge',
  operand: '<shards...>',
  options: { ...reportOptions, shardKey: shardKeyOption },
  run: async (asked, host) => {
    const options = reportRequest(asked);
    const { paths, summary, progress } = options;
    for (const path of [summary, progress]) refuseInput(path, paths, host.cwd);
    const trust = { build: host.build(), key: shardKey(options.shardKey, host) };
    const { checked, folders, settings } = mergeShards(paths, host.cwd, trust);
    for (const path of [summary, progress]) await refuseSubmission(path, { settings }, host);
    const read = await readConfig(options.config, host.cwd);
    const expected = await expectedCodes(read, options, host);
    const inputs = await batchInputs({ settings, read, expected }, options, host);
    return deliver({ checked, folders, settings, ...inputs }, options, host);
  },
});
