import { join, resolve } from 'node:path';
import { checkBatch } from '../core/check-batch.js';
import type { WorkbookFacts } from '../core/facts/index.js';
import { isoDay } from '../core/model/index.js';
import { loadRegions } from '../data/regions.js';
import { messagesOf } from '../messages/index.js';
import { buildReport, reportForms } from '../reports/index.js';
import type { Report } from '../reports/index.js';
import type { CheckedFile, RunSettings } from './check-file.js';
import { exitCodeOf } from './exit-code.js';
import type { Host } from './host.js';
import { inPieces } from './in-pieces.js';
import type { Options } from './options.js';
import { writeOutputs } from './write-outputs.js';

/** What is needed of the options to deliver a report. */
export type Delivery = Pick<Options, 'formats' | 'language' | 'isStrict'> & {
  readonly output?: string | undefined;
};

/** Checks the workbooks against one another, delivers the report in every form, and gives the exit code. */
export async function deliver(
  checked: readonly CheckedFile[],
  { settings, delivery }: { readonly settings: RunSettings; readonly delivery: Delivery },
  host: Host,
): Promise<number> {
  const facts = checked.map((one) => one.facts).filter((one): one is WorkbookFacts => one !== null);
  const across = checkBatch(facts, { ...settings, regions: loadRegions() });
  const results = checked.map(({ result }) => result);
  const report = buildReport(results, across, {
    asOf: settings.asOf ? isoDay(settings.asOf) : null,
    plan: settings.plan ?? null,
    isStrict: delivery.isStrict,
  });
  await write(report, delivery, host);
  return exitCodeOf(report);
}

/** Without an output folder reports go to standard output, and nothing else does. */
async function write(report: Report, delivery: Delivery, host: Host): Promise<void> {
  const { output, formats, language } = delivery;
  const messages = messagesOf(language);
  const files = formats.map((format) => {
    const { file, render } = reportForms[format];
    return { path: file, content: render(report, messages) };
  });
  if (output === undefined) {
    for (const { content } of files) await writeOut(content, host);
    return;
  }
  const folder = resolve(host.cwd, output);
  const placed = files.map(({ path, content }) => ({ path: join(folder, path), content }));
  await writeOutputs(placed, host.signal);
  for (const { path } of files) host.tell(`${messages.command.written(join(output, path))}\n`);
}

async function writeOut(content: Iterable<string>, { write, signal }: Host): Promise<void> {
  for (const piece of inPieces(content)) {
    signal.throwIfAborted();
    await write(piece);
  }
}
