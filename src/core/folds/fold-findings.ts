import { causeOf } from './cause-of.js';
import { causeRules, type CauseRule, type Link, type Mended } from './causes.js';
import { groupBy, parseArea, type Finding } from '../model/index.js';
import { gravest } from './same-cell.js';
import type { Submission } from '../submission/index.js';

/** What a workbook comes to with a cause mended: its findings, as the rules alone tell them. */
export type Recheck = (mended: Mended) => readonly Finding[];

/**
 * 一因一题 · Findings with what each of them follows from, so that one cause is told once.
 *
 * What follows keeps its severity and its own explanation; a cause follows from nothing itself, and weighs
 * as much as what follows from it: nothing grave is told under something light.
 */
export function foldFindings<F extends Finding>(
  findings: readonly F[],
  submission: Submission,
  recheck: Recheck,
): readonly F[] {
  const causeBy = causesOf(findings, { submission, recheck });
  if (causeBy.size === 0) return findings;
  const effectsOf = groupBy([...causeBy], ([, cause]) => cause);
  return findings.map((finding) => {
    const cause = causeBy.get(finding);
    if (cause) return { ...finding, follows: causeOf(cause) };
    const effects = effectsOf.get(finding)?.map(([effect]) => effect);
    return effects ? { ...finding, severity: gravest([finding, ...effects]) } : finding;
  });
}

/** The cause of each finding that has one; a cause has none, and so no chains come about. */
function causesOf(findings: readonly Finding[], inquiry: Inquiry): ReadonlyMap<Finding, Finding> {
  const causeBy = new Map<Finding, Finding>();
  const causes = new Set<Finding>();
  const link = ([effect, cause]: Link): void => {
    if (effect === cause || causes.has(effect) || causeBy.has(cause)) return;
    if (causeBy.has(effect)) return;
    causeBy.set(effect, cause);
    causes.add(cause);
  };
  for (const causeRule of causeRules) {
    const open = findings.filter((finding) => !causeBy.has(finding));
    for (const each of linksOf(causeRule, open, inquiry)) link(each);
  }
  return causeBy;
}

interface Inquiry {
  readonly submission: Submission;
  readonly recheck: Recheck;
}

function linksOf(
  causeRule: CauseRule,
  findings: readonly Finding[],
  { submission, recheck }: Inquiry,
): readonly Link[] {
  const causes = findings.filter(({ rule }) => rule === causeRule.rule);
  if (causes.length === 0 || findings.length === 1) return [];
  const named = [...(causeRule.links?.(causes, findings, submission) ?? [])];
  const mended = causeRule.mend?.(causes, submission);
  return mended ? [...named, ...lostLinks(causes, findings, recheck(mended))] : named;
}

/** What is gone with the causes mended, provided that more is gone than has come instead. */
function lostLinks(
  causes: readonly Finding[],
  before: readonly Finding[],
  after: readonly Finding[],
): readonly Link[] {
  const left = new Set(after.map(identityOf));
  const known = new Set(before.map(identityOf));
  const lost = before.filter((finding) => !left.has(identityOf(finding)));
  const come = after.filter((finding) => !known.has(identityOf(finding)));
  const [first] = causes;
  if (!first || come.length >= lost.length) return [];
  return lost.map((effect) => [effect, nearestCause(effect, causes) ?? first] as const);
}

/** The cause in whose rows the effect stands. */
function nearestCause(effect: Finding, causes: readonly Finding[]): Finding | undefined {
  const row = parseArea(effect.cell ?? '')?.top;
  return causes.find(({ sheet, facts }) => {
    const area = parseArea(String(facts['area'] ?? ''));
    return sheet === effect.sheet && area && row !== undefined && isInRows(row, area);
  });
}

function isInRows(row: number, { top, bottom }: { readonly top: number; readonly bottom: number }) {
  return row >= top && row <= bottom;
}

function identityOf({ rule, sheet = '', cell = '', key = '', column = '' }: Finding): string {
  return [rule, sheet, cell, cell === '' ? key : '', column].join('|');
}
