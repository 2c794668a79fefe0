import { foldsOf, type Folds } from '../../../core/folds/folds.js';
import {
  everyFix,
  groupBy,
  type Finding,
  type Fix,
  type Severity,
  type Undecided,
} from '../../../core/model/index.js';
import type { WorkbookResult } from '../../../core/result.js';
import { isStanding } from '../../../core/verdict.js';
import { failureText } from '../../../messages/word-of.js';
import type { Messages } from '../../../messages/messages.js';
import {
  doubtOf,
  filePlaceText,
  messageOf,
  placeText,
  substanceText,
  titleOf,
  wordsOf,
} from '../../../reports/finding-text.js';
import type {
  CheckData,
  FindingGroup,
  FindingItem,
  FixItem,
  FoldedLine,
  FixList,
} from '../../views/check-data.js';
import { rulePage } from '../pages.js';

const severities: readonly Severity[] = ['error', 'verify', 'note'];

/** What the user chose to see: the severities, and how many findings of a group. */
export interface CheckChoice {
  readonly filter: Severity | 'all';
  readonly shown: Readonly<Record<string, number>>;
}

/** What a check found in a workbook; others' findings may name it, and what can't be read says why. */
export interface CheckTold {
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
  readonly named?: readonly Finding[];
  readonly failure?: WorkbookResult['failure'];
}

/** How many findings of a group are shown at first, and how many more at a time. */
export const shownAtFirst = 10;
export const shownMore = 50;

const previewed = 20;

/** What the view of findings shows: groups by severity and rule, those in need of work first. */
export function presentCheck(
  { findings, undecided, named = [], failure }: CheckTold,
  { filter, shown: shownById }: CheckChoice,
  messages: Messages,
): CheckData {
  const folds = foldsOf(findings);
  const told = findings.filter(folds.isTold);
  const shown = filter === 'all' ? told : told.filter((one) => one.severity === filter);
  const groups = [...groupBy(shown, ({ severity, rule }) => `${severity} ${rule}`).values()];
  return {
    filter,
    filters: filtersOf(told, messages),
    isClean: findings.length === 0 && !failure,
    failure: failure ? failureText(failure, messages) : '',
    named: [...new Set(named.map(filePlaceText))],
    fixable: findings.flatMap(everyFix).length,
    groups: groups
      .toSorted(byWeight(messages))
      .flatMap((group) => presentGroup(group, { shownById, folds }, messages)),
    undecided: presentUndecided(undecided, messages),
  };
}

function presentUndecided(
  undecided: readonly Undecided[],
  messages: Messages,
): CheckData['undecided'] {
  return [...groupBy(undecided, ({ rule }) => rule)].map(([rule, answers]) => ({
    rule,
    title: titleOf(rule, messages),
    count: messages.pane.check.count(answers.length),
    rest: Math.max(0, answers.length - previewed),
    lines: answers.slice(0, previewed).map((answer) => ({
      place: placeText(answer),
      text: doubtOf(answer, messages),
    })),
  }));
}

function filtersOf(findings: readonly Finding[], { severities: words, pane }: Messages) {
  const counted = severities.map((id) => ({
    id,
    label: words[id],
    count: findings.filter(({ severity }) => severity === id).length,
  }));
  return [{ id: 'all' as const, label: pane.check.all, count: findings.length }, ...counted];
}

/** By severity, then in the order of the rules, which their words stand in. */
function byWeight({ rules }: Messages) {
  const order = new Map(Object.keys(rules).map((id, at) => [id, at]));
  const weight = ({ severity }: Finding) => severities.indexOf(severity);
  const placeOf = ({ rule }: Finding) => order.get(rule) ?? order.size;
  return ([a]: readonly Finding[], [b]: readonly Finding[]): number =>
    a && b ? weight(a) - weight(b) || placeOf(a) - placeOf(b) : 0;
}

interface Grouping {
  readonly shownById: CheckChoice['shown'];
  readonly folds: Folds;
}

function presentGroup(
  findings: readonly Finding[],
  { shownById, folds }: Grouping,
  messages: Messages,
): readonly FindingGroup[] {
  const [first] = findings;
  if (!first) return [];
  const { rule, severity } = first;
  const id = `${severity} ${rule}`;
  const words = wordsOf(rule, messages);
  const shown = shownById[id] ?? shownAtFirst;
  const rest = findings.length - shown;
  return [
    {
      ...{ id, rule, severity, severityWord: messages.severities[severity] },
      title: titleOf(rule, messages),
      count: messages.pane.check.count(findings.length),
      why: words?.why ?? '',
      remedy: words?.remedy ?? '',
      page: rulePage(rule, messages.language),
      items: findings.slice(0, shown).map((finding) => presentFinding(finding, folds, messages)),
      more: rest > 0 ? messages.pane.check.more(Math.min(rest, shownMore)) : '',
      fixes: presentFixes(findings, messages),
    },
  ];
}

function presentFinding(finding: Finding, folds: Folds, messages: Messages): FindingItem {
  const { explained, severity } = finding;
  const { check } = messages.pane;
  const said = explained && check.explained(substanceText(explained, messages), explained.by);
  const folded = folds.under(finding);
  return {
    finding,
    place: placeText(finding) || check.wholeWorkbook,
    message: messageOf(finding, messages),
    isOpen: isStanding(finding),
    canExplain: severity === 'verify' && isStanding(finding),
    ...(said === undefined ? {} : { explained: said }),
    folded: {
      label: folded.length > 0 ? check.folded(folded.length) : '',
      lines: folded.slice(0, previewed).map((each) => foldedLine(each, messages)),
    },
    fixes: presentFixes([finding], messages),
  };
}

function foldedLine(finding: Finding, messages: Messages): FoldedLine {
  const place = placeText(finding) || finding.file;
  return {
    place,
    text: titleOf(finding.rule, messages) + messages.report.colon + messageOf(finding, messages),
  };
}

function presentFixes(findings: readonly Finding[], messages: Messages): FixList {
  const all = findings.flatMap(everyFix);
  return { all, preview: all.slice(0, previewed).map((fix) => presentFix(fix, messages)) };
}

function presentFix(fix: Fix, { pane }: Messages): FixItem {
  const { sheet, cell, before, after, unmerge } = fix;
  const then = 'formula' in after ? `=${after.formula}` : String(after.value);
  return {
    fix,
    place: placeText({ sheet, cell }),
    before: before === null || before === '' ? pane.check.blank : String(before),
    after: unmerge ? pane.check.unmerged(then, unmerge) : then,
  };
}
