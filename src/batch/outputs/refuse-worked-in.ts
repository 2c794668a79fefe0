import { isAsMade } from '../../workbooks/create/is-as-made.js';
import { summaryMark } from '../../workbooks/create/summary/summary-mark.js';
import { openParts } from '../../workbooks/patch/open-parts.js';
import { otherBytes } from '../files/other-bytes.js';
import type { WholeFile } from '../files/write-outputs.js';
import { batchFailure } from '../host/batch-failure.js';
import type { Host } from '../host/host.js';

/** What was made, and the option that carries over what was typed into an earlier one. */
type MadeFile = WholeFile & { readonly carriedBy?: string | undefined };

/** 不覆盖填写过的文件 · Refuses to write where the work of somebody lies. */
export async function refuseWorkedIn(made: MadeFile, { cwd }: Host): Promise<void> {
  const { path, content, carriedBy } = made;
  const there = otherBytes(path, content, cwd);
  if (!there || (await isAsMade(there))) return;
  throw batchFailure('output-exists', { path, ...(carriedBy ? { option: carriedBy } : {}) });
}

/** Refuses a summary where something else lies than the summary of an earlier run, whoever saved that. */
export async function refuseUnlessSummary(made: WholeFile, { cwd }: Host): Promise<void> {
  const { path, content } = made;
  const there = otherBytes(path, content, cwd);
  if (!there || (await isSummary(there))) return;
  throw batchFailure('output-exists', { path });
}

async function isSummary(bytes: Uint8Array): Promise<boolean> {
  const parts = await openParts(bytes).catch(() => undefined);
  const names = await parts?.text('xl/workbook.xml').catch(() => undefined);
  return names?.includes(summaryMark) ?? false;
}
