import type { Delivery } from '../core/finding-status.js';
import { foldsOf } from '../core/folds/folds.js';
import { judgeDelivery } from '../core/judge-delivery.js';
import type { Finding, Severity } from '../core/model/index.js';
import type { Messages } from '../messages/index.js';
import type { WorkbookResult } from '../core/result.js';
import { standing, unitKey, type EarlierUnits } from './earlier-units.js';
import type { FileNames } from './named-report.js';
import { isStanding, verdicts, type Verdict } from '../core/verdict.js';
import type { Contact } from '../core/who-acts.js';

/** The version of the report's schema; it goes up when a field changes its meaning or goes. */
export const reportVersion = 2;

/** The options of the run that shaped the findings. */
export interface ReportOptions {
  readonly asOf: string | null;
  readonly plan: string | null;
  readonly isStrict: boolean;
}

/** 合计 · How many workbooks have each verdict, findings each severity, and answers are undecided; what follows from another finding is not counted again. */
interface Totals {
  readonly workbooks: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly undecided: number;
}

/** 未报单位 · A unit that must deliver and has not, and whom to call there. */
interface MissingUnit {
  readonly region: string;
  readonly name: string;
  readonly contact?: Contact;
  readonly since?: string;
}

/** Whom to call where nothing came, by region code, how units stood before, and whether phones may be told. */
export interface Calling {
  readonly contacts?: ReadonlyMap<string, Contact>;
  readonly earlier?: EarlierUnits;
  readonly withPhones?: boolean;
}

/** 报告 · The result of a run, from which every output form is made. */
export interface Report {
  readonly version: number;
  readonly options: ReportOptions;
  readonly workbooks: readonly WorkbookResult[];
  /** Findings across workbooks. */
  readonly findings: readonly Finding[];
  /** Findings of the earlier delivery that are gone; they count nowhere. */
  readonly fixed: readonly Finding[];
  readonly missing: readonly MissingUnit[];
  readonly totals: Totals;
}

/** All findings that stand in a report, workbook by workbook, then those across workbooks. */
export function allFindings({
  workbooks,
  findings,
}: Pick<Report, 'workbooks' | 'findings'>): readonly Finding[] {
  return [...workbooks.flatMap((workbook) => workbook.findings), ...findings];
}

/** Where a report will stand, and how much it says. */
export interface ReportPlace {
  /** From the folder of the report to the folder that file names start from, such as ../. */
  readonly toFiles?: string;
  /** What files are called in it, by their paths. */
  readonly names?: FileNames;
  /** Whether only what somebody must act on is asked for. */
  readonly isQuiet?: boolean;
}

/** What writes an output form: pieces of its text. */
export type Render = (report: Report, messages: Messages, place?: ReportPlace) => Generator<string>;

/** Builds the report of a run from the results of its workbooks, each judged by all that is its own. */
export function buildReport(
  delivery: Delivery,
  options: ReportOptions,
  calling: Calling = {},
): Report {
  const { workbooks: judged, findings, fixed } = judgeDelivery(delivery);
  const workbooks = judged.map((workbook) => calledBy(workbook, calling));
  const missing = missingUnits(findings, calling);
  const totals = totalsOf(workbooks, findings);
  return { version: reportVersion, options, workbooks, findings, fixed, missing, totals };
}

/** A workbook with its contact; where its cover names nobody, the list of units or the delivery before may. */
function calledBy(workbook: WorkbookResult, calling: Calling): WorkbookResult {
  const { contact, ...rest } = workbook;
  const { region, plan, verdict, asOf } = workbook;
  const before = region === null ? undefined : calling.earlier?.get(unitKey(region, plan));
  const listed = calling.contacts?.get(region ?? '');
  const call = contact || listed ? joined(contact, listed) : (before?.contact ?? {});
  const { since = asOf } = standing(before, verdict) ?? {};
  const from = calling.earlier && since !== null ? { since } : {};
  return { ...rest, ...from, ...toldContact(call, calling) };
}

/** A phone goes with its own person: nobody is called at the number of another. */
function joined(contact: Contact = {}, known: Contact = {}): Contact {
  const isOther = contact.name !== undefined && (known.name ?? contact.name) !== contact.name;
  return isOther ? contact : { ...known, ...contact };
}

/** Every unit once, though it may be missed at several cut-off dates. */
function missingUnits(findings: readonly Finding[], calling: Calling): readonly MissingUnit[] {
  const missed = findings.filter(({ rule }) => rule === 'missing-submission');
  const names = new Map(missed.map(({ facts }) => [String(facts.region), String(facts.name)]));
  return [...names].map(([region, name]) => {
    const before = calling.earlier?.get(unitKey(region));
    const contact = calling.contacts?.get(region) ?? before?.contact ?? {};
    const { since } = standing(before, 'missing') ?? {};
    const from = since === undefined ? {} : { since };
    return { region, name, ...from, ...toldContact(contact, calling) };
  });
}

/** Phones are personal: they are told only where the run was asked to. */
function toldContact(
  { name, phone }: Contact,
  { withPhones = false }: Calling,
): { readonly contact?: Contact } {
  const contact = {
    ...(name === undefined ? {} : { name }),
    ...(phone === undefined || !withPhones ? {} : { phone }),
  };
  return Object.keys(contact).length > 0 ? { contact } : {};
}

function totalsOf(workbooks: readonly WorkbookResult[], across: readonly Finding[]): Totals {
  const all = allFindings({ workbooks, findings: across });
  const findings = all.filter(foldsOf(all).isTold);
  const ofVerdict = (verdict: Verdict) => workbooks.filter((one) => one.verdict === verdict).length;
  const ofSeverity = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity && isStanding(finding)).length;
  return {
    workbooks: workbooks.length,
    verdicts: Object.fromEntries(
      verdicts.map((verdict) => [verdict, ofVerdict(verdict)]),
    ) as Totals['verdicts'],
    findings: {
      error: ofSeverity('error'),
      verify: ofSeverity('verify'),
      note: ofSeverity('note'),
    },
    undecided: workbooks.reduce((sum, { undecided }) => sum + undecided.length, 0),
  };
}
