import { join, relative, resolve } from 'node:path';
import type { Catalogue } from '../../core/catalogue/index.js';
import { checkBatch } from '../../core/check-batch.js';
import { compareDeliveries, type Delivery } from '../../core/finding-status.js';
import { isoDay } from '../../core/model/index.js';
import { isNoSubmission } from '../../core/no-submission.js';
import { loadRegions } from '../../data/regions.js';
import { messagesOf } from '../../messages/index.js';
import { earlierUnits } from '../../reports/earlier-units.js';
import { fileUri } from '../../reports/file-uri.js';
import { loadRender } from '../../reports/load-render.js';
import { namedReport, type Named } from '../../reports/named-report.js';
import { buildReport, type Report, type Render } from '../../reports/report.js';
import { readByPrograms, reportFile } from '../../reports/report-file.js';
import { inputFacts, unreadIn, type BatchInputs } from '../inputs/batch-inputs.js';
import type { CheckedFile } from '../run/check-file.js';
import type { RunSettings } from '../settings/run-settings.js';
import { exitCodeOf } from '../host/exit-code.js';
import type { Host } from '../host/host.js';
import { inPieces } from '../files/in-pieces.js';
import type { Options } from '../settings/options.js';
import { refuseInput } from '../files/refuse-input.js';
import { shownNames } from './shown-names.js';
import { writeOutputs, type OutputFile, type WholeFile } from '../files/write-outputs.js';

/** What a report is made of: what was checked, and what it is compared with. */
export interface ReportInputs extends BatchInputs {
  /** The folders that were given, from which files are named. */
  readonly folders: readonly string[];
  readonly checked: readonly CheckedFile[];
  readonly settings: RunSettings;
}

/** Checks the workbooks against one another, delivers the report in every form, and gives the exit code. */
export async function deliver(given: ReportInputs, options: Options, host: Host): Promise<number> {
  const inputs = { ...given, checked: submissionsOf(given.checked, options, host) };
  /* Only now is it known which files are summaries of earlier runs, and may be replaced. */
  const files = inputs.checked.map(({ result }) => result.file);
  for (const path of [options.summary, options.progress]) refuseInput(path, files, host.cwd);
  const { asOf, plan } = inputs.settings;
  const { contacts, previous } = inputs;
  const report = buildReport(
    deliveryOf(inputs),
    { asOf: asOf ? isoDay(asOf) : null, plan: plan ?? null, isStrict: options.isStrict },
    {
      withPhones: options.withContacts,
      ...(contacts ? { contacts } : {}),
      ...(previous ? { earlier: earlierUnits(previous.delivery, previous.known) } : {}),
    },
  );
  const names = shownNames(report, { folders: inputs.folders, cwd: host.cwd });
  const named = namedReport(report, names);
  const summary = await summaryFiles({ report: named, names, ...inputs }, options);
  const progress = await progressFor(named, options);
  const notices = await noticesFor(named, inputs, options);
  await refuseLosses(summary, [...progress, ...notices], host);
  const more = [...summary, ...progress, ...notices];
  await write({ report, named, names }, { options, more }, host);
  if (options.annotate !== undefined) {
    const { annotateFiles } = await import('./annotate-files.js');
    await annotateFiles({ report: named, names }, options, host);
  }
  return exitCodeOf(report);
}

/** Refuses outputs that would take the place of what somebody has written, before any is written. */
async function refuseLosses(
  summaries: readonly WholeFile[],
  papers: readonly WholeFile[],
  host: Host,
): Promise<void> {
  if (summaries.length + papers.length === 0) return;
  const { refuseUnlessSummary, refuseWorkedIn } = await import('./refuse-worked-in.js');
  for (const made of summaries) await refuseUnlessSummary(made, host);
  for (const made of papers) await refuseWorkedIn(made, host);
}

/** All but summaries of earlier runs and workbooks of plans, which are told; where there is nothing else they stay and fail. */
function submissionsOf(
  checked: readonly CheckedFile[],
  { language }: Options,
  { tell }: Host,
): readonly CheckedFile[] {
  const kept = checked.filter(({ result }) => !isNoSubmission(result));
  if (kept.length === 0) return checked;
  const { passedOver } = messagesOf(language).command;
  for (const { result } of checked) {
    const isPlan = result.failure?.id === 'own-plan';
    if (isNoSubmission(result)) tell(`${passedOver(result.file, isPlan)}\n`);
  }
  return kept;
}

function deliveryOf({ checked, settings, expected, previous }: ReportInputs): Delivery {
  const findings = checkBatch(inputFacts(checked), {
    ...{ ...settings, regions: loadRegions(), previous: previous?.facts ?? [] },
    unread: unreadIn(checked),
    ...(expected ? { expected } : {}),
  });
  const delivery = { workbooks: checked.map(({ result }) => result), findings, fixed: [] };
  return previous ? compareDeliveries(delivery, previous.delivery) : delivery;
}

/** The summary workbook, where one is asked for. */
async function summaryFiles(
  { report, names, checked, settings }: ReportInputs & Named,
  { summary, language }: Options,
): Promise<readonly WholeFile[]> {
  if (summary === undefined) return [];
  const { createSummary } = await import('../../workbooks/create/summary/create-summary.js');
  const { catalogue } = settings;
  const source = {
    report,
    facts: inputFacts(checked).map((one) => ({ ...one, file: names.get(one.file) ?? one.file })),
    catalogue,
    regions: loadRegions(),
    language,
  };
  return [{ path: summary, content: await createSummary(source) }];
}

/** The tables of progress, where they are asked for. */
async function progressFor(report: Report, options: Options): Promise<readonly WholeFile[]> {
  if (options.progress === undefined) return [];
  const { progressFile } = await import('./progress-file.js');
  return progressFile(report, options);
}

/** The notices to units, where they are asked for. */
async function noticesFor(
  report: Report,
  inputs: ReportInputs,
  options: Options,
): Promise<readonly WholeFile[]> {
  if (options.notices === undefined) return [];
  const { noticeFiles } = await import('./notice-files.js');
  return noticeFiles(report, knownPlans(inputs), options);
}

/** The plans that are known here, and those that workbooks carry because nobody else knows them. */
function knownPlans({ settings, checked }: ReportInputs): Catalogue {
  const carried = inputFacts(checked).flatMap((facts) => facts.carried?.plan ?? []);
  return { plans: [...settings.catalogue.plans, ...carried] };
}

/** Without an output folder reports go to standard output, and nothing else does. */
async function write(
  { report, named, names }: Named & { readonly named: Report },
  { options, more }: { readonly options: Options; readonly more: readonly OutputFile[] },
  host: Host,
): Promise<void> {
  const { output, formats, language, isQuiet } = options;
  const messages = messagesOf(language);
  const toFiles = pathBetween(resolve(host.cwd, output ?? '.'), host.cwd);
  const place = { toFiles, isQuiet, names };
  const reports: { readonly path: string; readonly content: ReturnType<Render> }[] = [];
  for (const format of formats) {
    const render = await loadRender(format);
    const path = join(output ?? '', reportFile[format]);
    const told = readByPrograms.has(format) ? report : named;
    reports.push({ path, content: render(told, messages, place) });
  }
  const files = [...(output === undefined ? [] : reports), ...more];
  const placed = files.map((file) => ({ ...file, path: resolve(host.cwd, file.path) }));
  await writeOutputs(placed, host.signal);
  for (const { content } of output === undefined ? reports : []) await writeOut(content, host);
  for (const { path } of files) host.tell(`${messages.command.written(path)}\n`);
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
