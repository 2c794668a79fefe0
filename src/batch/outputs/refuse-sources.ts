import { refuseInput } from '../files/refuse-input.js';
import type { Host } from '../host/host.js';
import { refuseSubmission } from '../inputs/refuse-submission.js';
import type { Options } from '../settings/options.js';
import type { RunSettings } from '../settings/run-settings.js';

/** The workbooks of a run, and how others would be read. */
interface Sources {
  readonly files: readonly string[];
  readonly settings: RunSettings;
}

/** 不覆盖来源 · What is written takes the place of no workbook of the run, and of none that was left out for its sake. */
export async function refuseSources(
  { files, settings }: Sources,
  { summary, progress }: Pick<Options, 'summary' | 'progress'>,
  host: Host,
): Promise<void> {
  for (const path of [summary, progress]) {
    refuseInput(path, files, host.cwd);
    await refuseSubmission(path, { settings }, host);
  }
}
