import { isAsMade } from '../../workbooks/create/is-as-made.js';
import { summaryMark } from '../../workbooks/create/summary/summary-mark.js';
import { openParts } from '../../workbooks/patch/open-parts.js';
import { readBytes } from '../files/read-bytes.js';
import type { WholeFile } from '../files/write-outputs.js';
import { batchFailure } from '../host/batch-failure.js';
import type { Host } from '../host/host.js';

/** What was made, and the option that carries over what was typed into an earlier one. */
type MadeFile = WholeFile & { readonly carriedBy?: string | undefined };

/** 不覆盖填写过的文件 · Refuses to write where the work of somebody lies. */
export async function refuseWorkedIn(made: MadeFile, { cwd }: Host): Promise<void> {
  const { path, content, carriedBy } = made;
  const there = readBytes(path, cwd);
  if (!(there instanceof Uint8Array) || Buffer.from(content).equals(there)) return;
  if (await isAsMade(there)) return;
  throw batchFailure('output-exists', { path, ...(carriedBy ? { option: carriedBy } : {}) });
}

/** Refuses a summary where something else lies than the summary of an earlier run, whoever saved that. */
export async function refuseUnlessSummary({ path }: WholeFile, { cwd }: Host): Promise<void> {
  const there = readBytes(path, cwd);
  if (!(there instanceof Uint8Array) || (await isSummary(there))) return;
  throw batchFailure('output-exists', { path });
}

async function isSummary(bytes: Uint8Array): Promise<boolean> {
  const parts = await openParts(bytes).catch(() => undefined);
  const names = await parts?.text('xl/workbook.xml').catch(() => undefined);
  return names?.includes(summaryMark) ?? false;
}
