import { fieldName, subjectSpeller } from '../../core/explanations/index.js';
import type { Finding } from '../../core/model/index.js';
import type { Submission } from '../../core/submission/index.js';
import type { Messages } from '../../messages/index.js';
import { messageOf, placeText } from '../../reports/finding-text.js';
import { batchFailure, type BatchFailure } from '../host/batch-failure.js';

/** A finding as the command line names it: its rule, its place as reports write it, and which of several there. */
export interface NamedFinding {
  readonly rule: string;
  readonly place: string;
  readonly rowKey?: string | undefined;
  readonly field?: string | undefined;
}

/** The findings of a workbook, among which one is named. */
interface Among {
  readonly findings: readonly Finding[];
  readonly submission: Submission;
}

const mostNear = 5;

/**
 * The findings that are named, if an explanation can clear them: several only where one row of 说明 speaks of all.
 *
 * Where several stand there that each need a row of their own, a failure says how to tell which is meant.
 */
export function findingsAt(
  named: NamedFinding,
  { findings, submission }: Among,
  messages: Messages,
): readonly [Finding, ...Finding[]] {
  const { rule, place } = named;
  const here = findings.filter((finding) => finding.rule === rule && isAt(finding, place));
  const open = here.filter(isExplainable);
  if (open.length === 0) throw notHere(named, here, { findings, messages });
  const spell = subjectSpeller(submission);
  const { rowKey, field } = named;
  const meant = open.filter(({ key, column, ...finding }) => {
    const asked = { ...finding, key: rowKey ?? key, column: field ?? column };
    return spell(asked) === spell({ ...finding, key, column });
  });
  const [first, ...more] = meant;
  if (first && more.every((finding) => spell(finding) === spell(first))) return [first, ...more];
  const several = onePerSubject(meant.length > 0 ? meant : open, spell);
  const lines = several.map((finding) => `  ${nameOf(finding, submission, messages)}`);
  throw batchFailure('several-findings', { rule, place, lines: lines.join('\n') });
}

function onePerSubject(
  findings: readonly Finding[],
  spell: (finding: Finding) => string,
): readonly Finding[] {
  return [...new Map(findings.map((finding) => [spell(finding), finding])).values()];
}

/** The options that tell a finding from others at its place, and what it says. */
function nameOf(
  finding: Finding,
  { settings: { aliases } }: Submission,
  messages: Messages,
): string {
  const { key = '', column = '' } = finding;
  const field = fieldName(finding, { language: messages.language, aliases });
  return [
    ...(key === '' ? [] : [`--row-key "${key}"`]),
    ...(column === '' ? [] : [`--field "${field}"`]),
    messageOf(finding, messages),
  ].join(' ');
}

interface Around {
  readonly findings: readonly Finding[];
  readonly messages: Messages;
}

/** Nothing there can be explained: what is there is no question, or the questions near are told. */
function notHere(
  named: NamedFinding,
  [other]: readonly Finding[],
  { findings, messages: { severities } }: Around,
): BatchFailure {
  const { rule, place } = named;
  if (other) {
    return batchFailure('not-explainable', { rule, place, severity: severities[other.severity] });
  }
  const near = findings
    .filter(isExplainable)
    .sort((one, another) => distance(one, named) - distance(another, named));
  const places = near.slice(0, mostNear).map((finding) => `${finding.rule} ${placeOf(finding)}`);
  return batchFailure('no-such-finding', { rule, place, near: places.join('; ') });
}

function isExplainable({ severity }: Finding): boolean {
  return severity === 'verify';
}

function isAt(finding: Finding, place: string): boolean {
  return plain(placeOf(finding)) === plain(place);
}

/** A finding without a sheet, such as a unit that is missing, stands at its key. */
function placeOf(finding: Finding): string {
  return finding.sheet === undefined ? (finding.key ?? '') : placeText(finding);
}

/** A place as people may copy it: with $, with the quotes of formulas, in small letters. */
function plain(place: string): string {
  return place.replace(/[$'\s]/g, '').toLowerCase();
}

/** The same rule is nearer than the same cell, and that nearer than the same sheet. */
function distance(finding: Finding, { rule, place }: NamedFinding): number {
  if (finding.rule === rule) return 0;
  if (isAt(finding, place)) return 1;
  return plain(place).startsWith(`${plain(finding.sheet ?? '')}!`) ? 2 : 3;
}
