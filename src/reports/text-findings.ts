import type { Finding } from '../core/model/index.js';
import type { Messages } from '../messages/index.js';
import { groupBy } from '../core/model/index.js';
import { placeText, sentenceOf, titleOf } from './worded.js';

/** How the place of a finding is told. */
type PlaceText = (finding: Finding) => string;

const shownPlaces = 12;
const severityOrder = { error: 0, verify: 1, note: 2 } as const;

/** The findings of the text report by rule, the gravest first, each with its cell and sentence. */
export function findingLines(
  findings: readonly Finding[],
  messages: Messages,
  placeOf: PlaceText = placeText,
): readonly string[] {
  const groups = [...groupBy(findings, ({ severity, rule }) => `${severity}|${rule}`).values()];
  const rank = ([first]: readonly Finding[]) => (first ? severityOrder[first.severity] : 0);
  const sorted = groups.sort((a, b) => rank(a) - rank(b));
  return sorted.flatMap((group) => groupLines(group, messages, placeOf));
}

function groupLines(
  findings: readonly Finding[],
  messages: Messages,
  placeOf: PlaceText,
): readonly string[] {
  const [first] = findings;
  if (!first) return [];
  const { severities, report } = messages;
  const count = findings.length > 1 ? ` · ${report.cells(findings.length)}` : '';
  const head = `[${severities[first.severity]}] ${titleOf(first.rule, messages)} (${first.rule})${count}`;
  const alike = groupBy(findings, (finding) => sentenceOf(finding, messages));
  return [
    head,
    ...[...alike].map(([text, same]) => `  ${placesText(same.map(placeOf), messages)}${text}`),
  ];
}

/** Cells about which the same is said stand in one line, so that it is said once. */
function placesText(all: readonly string[], { report }: Messages): string {
  const places = all.filter((place) => place !== '');
  const rest = places.length - shownPlaces;
  const shown = places.slice(0, shownPlaces).join(report.separator);
  if (places.length === 0) return '';
  return `${rest > 0 ? `${shown}${report.separator}${report.more(rest)}` : shown}  `;
}
