import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkBatch } from '../../core/check-batch.js';
import type { WorkbookFacts } from '../../core/facts/index.js';
import type { Delivery } from '../../core/finding-status.js';
import { isNoSubmission } from '../../core/no-submission.js';
import type { Contact } from '../../core/who-acts.js';
import type { EarlierUnits } from '../../reports/earlier-units.js';
import { canonicalCode } from '../../core/regions/index.js';
import { loadRegions } from '../../data/regions.js';
import { messagesOf } from '../../messages/index.js';
import { batchFailure } from '../host/batch-failure.js';
import type { CheckedFile } from '../run/check-file.js';
import type { RunSettings } from '../settings/run-settings.js';
import { reportBefore } from './report-before.js';
import { readExpected, type Expected } from '../expected/read-expected.js';
import { findWorkbooks } from '../files/find-workbooks.js';
import type { Host } from '../host/host.js';
import type { Options } from '../settings/options.js';
import type { ReadConfig } from '../settings/read-config.js';
import { runValidation } from '../run/run-validation.js';

/** What a check across workbooks is given besides the workbooks themselves. */
export interface BatchInputs {
  readonly expected?: readonly string[];
  /** Whom to call at each unit of the list, by its code. */
  readonly contacts?: ReadonlyMap<string, Contact>;
  readonly previous?: PreviousDelivery;
}

/** 上次报送 · What the earlier delivery came to, and what its own report knew of still earlier ones. */
interface PreviousDelivery {
  readonly facts: readonly WorkbookFacts[];
  readonly delivery: Delivery;
  readonly known: EarlierUnits;
}

/** What a run shares with the check across workbooks. */
export interface RunContext {
  readonly settings: RunSettings;
  readonly read: ReadConfig;
  readonly expected: ExpectedList;
}

/** 应报单位 · The codes of the units that must deliver, where they are known, and whom to call at each. */
export interface ExpectedList {
  readonly codes?: readonly string[];
  readonly contacts?: ReadonlyMap<string, Contact>;
}

/** Takes the expected units and checks the earlier delivery, where options or configuration name them. */
export async function batchInputs(
  { settings, read, expected: list }: RunContext,
  options: Options,
  host: Host,
): Promise<BatchInputs> {
  const { codes: expected, contacts } = list;
  const folder = previousFolder(read, options);
  const previous =
    folder && (await previousDelivery(folder, { settings, options, expected }, host));
  return {
    ...(expected ? { expected } : {}),
    ...(contacts ? { contacts } : {}),
    ...(previous ? { previous } : {}),
  };
}

/** The folder of the earlier delivery, of the command line or the configuration; it is none of this delivery. */
export function previousFolder(
  { config, folder }: ReadConfig,
  { previous }: Pick<Options, 'previous'>,
): string | undefined {
  return previous ?? (config.previous && resolve(folder, config.previous));
}

/** The units of the list that the command line names, else those of the configuration. */
export async function expectedCodes(
  { config: { expected: configured } }: ReadConfig,
  options: Options,
  host: Host,
): Promise<ExpectedList> {
  const { expect, paths } = options;
  const listed = expect === undefined ? undefined : await readExpected(expect, host.cwd);
  if (listed) tellPassed(listed, options, host);
  const named = listed?.units.map(({ code }) => code) ?? configured;
  if (named) tellUnknown(named, options, host);
  const codes = named ?? (isOneFile(paths, host) ? [] : undefined);
  return {
    ...(codes ? { codes } : {}),
    ...(listed ? { contacts: contactsOf(listed) } : {}),
  };
}

function contactsOf({ units }: Expected): ReadonlyMap<string, Contact> {
  return new Map(
    units.map(({ code, contact, phone }): [string, Contact] => [
      canonicalCode(code) ?? code,
      {
        ...(contact === undefined ? {} : { name: contact }),
        ...(phone === undefined ? {} : { phone }),
      },
    ]),
  );
}

/** Tells which lines of the list are sums and remarks, so that nobody's unit is taken for one unseen. */
function tellPassed({ passed }: Expected, { language }: Options, { tell }: Host): void {
  if (passed.count > 0) tell(`${messagesOf(language).command.passedLines(passed)}\n`);
}

/** Tells which expected units no region has; nobody could deliver for them. Townships are not looked up. */
function tellUnknown(named: readonly string[], { language }: Options, { tell }: Host): void {
  const regions = loadRegions();
  const unknown = named.filter((code) => {
    const canonical = canonicalCode(code) ?? code;
    return canonical.length <= 6 && !regions.find(canonical);
  });
  if (unknown.length === 0) return;
  const { command, report } = messagesOf(language);
  tell(`${command.unknownExpected(unknown.join(report.separator))}\n`);
}

/** A unit that checks its own workbook before it delivers asks for nobody else's. */
function isOneFile([path = '', ...others]: readonly string[], { cwd }: Host): boolean {
  const info = statSync(resolve(cwd, path), { throwIfNoEntry: false });
  return others.length === 0 && info?.isFile() === true;
}

/** How the earlier delivery is checked: as this one, so that what is told of both means the same. */
interface Earlier {
  readonly settings: RunSettings;
  readonly options: Options;
  readonly expected: readonly string[] | undefined;
}

/** What the earlier delivery came to; a report.json beside it says what it had fixed in its turn. */
async function previousDelivery(
  folder: string,
  { settings, options, expected }: Earlier,
  host: Host,
): Promise<PreviousDelivery> {
  const { files } = await findWorkbooks([folder], host.cwd, { outputs: options.paths });
  if (files.every(({ failure }) => failure)) {
    const isThere = existsSync(resolve(host.cwd, folder));
    throw batchFailure(isThere ? 'no-workbooks' : 'missing-path', { path: folder });
  }
  const { asOf, ...ofThen } = settings;
  const quiet = { ...options, isQuiet: true };
  const all = await runValidation({ files, settings: ofThen, options: quiet }, host);
  const checked = all.filter((one) => !isNoSubmission(one.result));
  host.signal.throwIfAborted();
  tellUnused(checked, options, host);
  const facts = inputFacts(checked);
  const { fixed, known } = reportBefore(resolve(host.cwd, folder, 'report.json'));
  const delivery = {
    workbooks: checked.map(({ result }) => result),
    findings: checkBatch(facts, {
      ...{ ...ofThen, regions: loadRegions(), unread: unreadIn(checked) },
      ...(expected ? { expected } : {}),
    }),
    fixed,
  };
  return { facts, delivery, known };
}

const mostNamed = 5;

/** Tells which earlier workbooks nothing can be compared with, so that nobody takes silence for agreement. */
function tellUnused(checked: readonly CheckedFile[], { language }: Options, { tell }: Host): void {
  const unused = checked.filter(({ facts }) => !facts?.plan || !facts.region || !facts.asOf);
  if (unused.length === 0) return;
  const files = unused.slice(0, mostNamed).map(({ result }) => result.file);
  tell(`${messagesOf(language).command.earlierUnused(files, unused.length)}\n`);
}

/** The facts of the workbooks that could be read. */
export function inputFacts(checked: readonly CheckedFile[]): readonly WorkbookFacts[] {
  return checked.map(({ facts }) => facts).filter((facts) => facts !== null);
}

/** How many files could not be read or checked at all. */
export function unreadIn(checked: readonly CheckedFile[]): number {
  return checked.filter(({ facts }) => facts === null).length;
}
