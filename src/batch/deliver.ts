import { join, relative, resolve } from 'node:path';
import { checkBatch } from '../core/check-batch.js';
import { compareDeliveries } from '../core/finding-status.js';
import type { Delivery } from '../core/finding-status.js';
import { isoDay } from '../core/model/index.js';
import { loadRegions } from '../data/regions.js';
import { messagesOf } from '../messages/index.js';
import { buildReport, fileUri, reportForms } from '../reports/index.js';
import type { Report } from '../reports/index.js';
import { factsOf } from './batch-inputs.js';
import type { BatchInputs } from './batch-inputs.js';
import type { CheckedFile, RunSettings } from './check-file.js';
import { exitCodeOf } from './exit-code.js';
import type { Host } from './host.js';
import { inPieces } from './in-pieces.js';
import type { Options } from './options.js';
import { writeOutputs } from './write-outputs.js';

/** What a report is made of: what was checked, and what it is compared with. */
export interface ReportInputs extends BatchInputs {
  readonly checked: readonly CheckedFile[];
  readonly settings: RunSettings;
}

/** Checks the workbooks against one another, delivers the report in every form, and gives the exit code. */
export async function deliver(inputs: ReportInputs, options: Options, host: Host): Promise<number> {
  const { asOf, plan } = inputs.settings;
  const report = buildReport(deliveryOf(inputs), {
    asOf: asOf ? isoDay(asOf) : null,
    plan: plan ?? null,
    isStrict: options.isStrict,
  });
  await write(report, options, host);
  return exitCodeOf(report);
}

function deliveryOf({ checked, settings, expected, previous }: ReportInputs): Delivery {
  const findings = checkBatch(factsOf(checked), {
    ...{ ...settings, regions: loadRegions(), previous: previous?.facts ?? [] },
    ...(expected ? { expected } : {}),
  });
  const delivery = { workbooks: checked.map(({ result }) => result), findings, fixed: [] };
  return previous ? compareDeliveries(delivery, previous.delivery) : delivery;
}

/** Without an output folder reports go to standard output, and nothing else does. */
async function write(report: Report, options: Options, host: Host): Promise<void> {
  const { output, formats, language } = options;
  const messages = messagesOf(language);
  const place = { toFiles: pathBetween(resolve(host.cwd, output ?? '.'), host.cwd) };
  const files = formats.map((format) => {
    const { file, render } = reportForms[format];
    return { path: file, content: render(report, messages, place) };
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

/** From one folder to another as an address says it, ending in a slash; empty where they are the same. */
function pathBetween(from: string, to: string): string {
  const path = relative(from, to);
  return path === '' ? '' : `${fileUri(path)}/`;
}

async function writeOut(content: Iterable<string>, { write, signal }: Host): Promise<void> {
  for (const piece of inPieces(content)) {
    signal.throwIfAborted();
    await write(piece);
  }
}
