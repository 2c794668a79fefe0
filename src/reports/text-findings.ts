import type { Finding } from '../core/model/index.js';
import type { Messages } from '../messages/index.js';
import { groupBy } from '../core/model/index.js';
import { messageOf, placeText, titleOf } from './worded.js';

const severityOrder = { error: 0, verify: 1, note: 2 } as const;

/** The findings of the text report by rule, the gravest first, each with its cell and sentence. */
export function findingLines(findings: readonly Finding[], messages: Messages): readonly string[] {
  const groups = [...groupBy(findings, ({ severity, rule }) => `${severity}|${rule}`).values()];
  const rank = ([first]: readonly Finding[]) => (first ? severityOrder[first.severity] : 0);
  return groups.sort((a, b) => rank(a) - rank(b)).flatMap((group) => groupLines(group, messages));
}

function groupLines(findings: readonly Finding[], messages: Messages): readonly string[] {
  const [first] = findings;
  if (!first) return [];
  const { severities, report } = messages;
  const count = findings.length > 1 ? ` · ${report.cells(findings.length)}` : '';
  const head = `[${severities[first.severity]}] ${titleOf(first.rule, messages)} (${first.rule})${count}`;
  return [head, ...findings.map((finding) => findingLine(finding, messages))];
}

function findingLine(finding: Finding, messages: Messages): string {
  const { report } = messages;
  const place = placeText(finding);
  const { explained } = finding;
  const marks = explained ? ` [${report.explained}${report.colon}${explained.reason}]` : '';
  return `  ${place === '' ? '' : `${place}  `}${messageOf(finding, messages)}${marks}`;
}
