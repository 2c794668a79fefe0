import { join, resolve } from 'node:path';
import { builtInCatalogue } from '../core/catalogue/index.js';
import { isoDay } from '../core/model/index.js';
import { unreadableResult } from '../core/result.js';
import type { WorkbookResult } from '../core/result.js';
import { defaultSettings } from '../core/submission/index.js';
import { loadRegions } from '../data/regions.js';
import { failureText, messagesOf } from '../messages/index.js';
import { buildReport, reportForms } from '../reports/index.js';
import type { Report } from '../reports/index.js';
import { isBatchFailure } from './batch-failure.js';
import { checkFile } from './check-file.js';
import { exitCodeOf, exitCodes } from './exit-code.js';
import { findWorkbooks } from './find-workbooks.js';
import type { Host } from './host.js';
import { languageOf } from './language-of.js';
import type { Options } from './options.js';
import { parseArguments } from './parse-arguments.js';
import { startProgress } from './progress.js';
import { writeOutputs } from './write-outputs.js';

/** 校验命令 · Runs `validate` with its arguments and returns the exit code. */
export async function validate(args: readonly string[], host: Host): Promise<number> {
  try {
    const options = parseArguments(args, host.language);
    if ('help' in options) {
      host.write(options.help);
      return exitCodes.clear;
    }
    return await run(options, host);
  } catch (error) {
    if (!isBatchFailure(error)) throw error;
    host.tell(`${failureText(error, messagesOf(languageOf(args, host.language)))}\n`);
    return exitCodes.unchecked;
  }
}

async function run(options: Options, host: Host): Promise<number> {
  const { command } = messagesOf(options.language);
  const results = await checkAll(options, host);
  if (host.signal.aborted) {
    host.tell(`${command.interrupted}\n`);
    return exitCodes.interrupted;
  }
  const report = buildReport(results, [], {
    asOf: options.asOf ? isoDay(options.asOf) : null,
    plan: options.plan ?? null,
    isStrict: options.isStrict,
  });
  await deliver(report, options, host);
  return exitCodeOf(results, options.isStrict);
}

async function checkAll(options: Options, host: Host): Promise<readonly WorkbookResult[]> {
  const { isQuiet, maxUnpackedBytes, asOf, plan } = options;
  const words = messagesOf(options.language).command;
  const found = await findWorkbooks(options.paths.length > 0 ? options.paths : ['.'], host.cwd);
  const context = {
    catalogue: builtInCatalogue,
    regions: loadRegions(),
    settings: defaultSettings,
    ...(asOf ? { asOf } : {}),
    ...(plan === undefined ? {} : { plan }),
  };
  const progress = startProgress(found.length, { isQuiet, words }, host);
  const results: WorkbookResult[] = [];
  for (const { file, failure } of found) {
    if (host.signal.aborted) break;
    const task = { file, cwd: host.cwd, maxUnpackedBytes, context };
    results.push(failure ? unreadableResult(file, failure) : await checkFile(task));
    progress.step(results.length, file);
  }
  progress.stop();
  return results;
}

/** Without an output folder the first form goes to standard output, and nothing else does. */
async function deliver(report: Report, options: Options, host: Host): Promise<void> {
  const messages = messagesOf(options.language);
  const { output, formats } = options;
  if (output === undefined) {
    for (const format of formats) host.write(reportForms[format].render(report, messages));
    return;
  }
  const files = formats.map((format) => ({
    path: join(resolve(host.cwd, output), reportForms[format].file),
    content: reportForms[format].render(report, messages),
  }));
  await writeOutputs(files);
  for (const { path } of files) host.tell(`${messages.command.written(path)}\n`);
}
