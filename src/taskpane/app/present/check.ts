import { groupBy } from '../../../core/model/index.js';
import type { Finding, Fix, Severity, Undecided } from '../../../core/model/index.js';
import { rules } from '../../../core/rules/index.js';
import { isStanding } from '../../../core/verdict.js';
import type { Messages } from '../../../messages/messages.js';
import { doubtOf, messageOf, placeText, titleOf, wordsOf } from '../../../reports/worded.js';
import type { CheckData, FindingGroup, FindingItem, FixItem } from '../../views/check-data.js';
import { rulePage } from '../pages.js';

const severities: readonly Severity[] = ['error', 'verify', 'note'];
const order = new Map<string, number>(rules.map(({ id }, at) => [id, at]));

/** What the view of findings shows: groups by severity and rule, those in need of work first. */
export function presentCheck(
  { findings, undecided }: { findings: readonly Finding[]; undecided: readonly Undecided[] },
  filter: Severity | 'all',
  messages: Messages,
): CheckData {
  const shown = filter === 'all' ? findings : findings.filter((one) => one.severity === filter);
  const groups = [...groupBy(shown, ({ severity, rule }) => `${severity} ${rule}`).values()];
  return {
    filter,
    filters: filtersOf(findings, messages),
    isClean: findings.length === 0,
    groups: groups.toSorted(byWeight).flatMap((group) => presentGroup(group, messages)),
    undecided: [...groupBy(undecided, ({ rule }) => rule)].map(([rule, answers]) => ({
      rule,
      title: titleOf(rule, messages),
      count: messages.pane.check.count(answers.length),
      lines: answers.map((answer) => ({
        place: placeText(answer),
        text: doubtOf(answer, messages),
      })),
    })),
  };
}

function filtersOf(findings: readonly Finding[], { severities: words, pane }: Messages) {
  const counted = severities.map((id) => ({
    id,
    label: words[id],
    count: findings.filter(({ severity }) => severity === id).length,
  }));
  return [{ id: 'all' as const, label: pane.check.all, count: findings.length }, ...counted];
}

function byWeight([a]: readonly Finding[], [b]: readonly Finding[]): number {
  if (!a || !b) return 0;
  const weight = ({ severity }: Finding) => severities.indexOf(severity);
  return weight(a) - weight(b) || (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0);
}

function presentGroup(findings: readonly Finding[], messages: Messages): readonly FindingGroup[] {
  const [first] = findings;
  if (!first) return [];
  const { rule, severity } = first;
  const words = wordsOf(rule, messages);
  return [
    {
      id: `${severity} ${rule}`,
      ...{ rule, severity, severityWord: messages.severities[severity] },
      title: titleOf(rule, messages),
      count: messages.pane.check.count(findings.length),
      why: words?.why ?? '',
      remedy: words?.remedy ?? '',
      page: rulePage(rule, messages.language),
      items: findings.map((finding) => presentFinding(finding, messages)),
    },
  ];
}

function presentFinding(finding: Finding, messages: Messages): FindingItem {
  const { fix, explained, severity } = finding;
  const { check } = messages.pane;
  const said = explained && check.explained(explained.reason, explained.by);
  return {
    finding,
    place: placeText(finding) || check.wholeWorkbook,
    message: messageOf(finding, messages),
    isOpen: isStanding(finding),
    canExplain: severity === 'verify' && isStanding(finding),
    ...(said === undefined ? {} : { explained: said }),
    ...(fix ? { fix: presentFix(fix, messages) } : {}),
  };
}

function presentFix(fix: Fix, { pane }: Messages): FixItem {
  const { sheet, cell, before, after } = fix;
  return {
    fix,
    place: placeText({ sheet, cell }),
    before: before === null || before === '' ? pane.check.blank : String(before),
    after: 'formula' in after ? `=${after.formula}` : String(after.value),
  };
}
