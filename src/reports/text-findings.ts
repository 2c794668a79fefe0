import type { Folds } from '../core/folds/folds.js';
import { groupBy, type Finding } from '../core/model/index.js';
import type { Messages } from '../messages/index.js';
import { placeText, sentenceOf, titleOf } from './finding-text.js';

/** How findings are told: what follows from them, and how their places are written. */
interface Telling {
  readonly folds: Folds;
  readonly placeOf?: (finding: Finding) => string;
  /** How many lines a rule may take, in each part where there are parts. */
  readonly mostLines?: number;
  readonly partOf?: (finding: Finding) => string;
}

const shownPlaces = 12;
const severityOrder = { error: 0, verify: 1, note: 2 } as const;

/** The findings of the text report by rule, the gravest first, each with its cell and sentence. */
export function findingLines(
  all: readonly Finding[],
  messages: Messages,
  { folds, placeOf = placeText, mostLines = Infinity, partOf = () => '' }: Telling,
): readonly string[] {
  const telling = { folds, placeOf, mostLines, partOf };
  const findings = all.filter(folds.isTold);
  const groups = [...groupBy(findings, ({ severity, rule }) => `${severity}|${rule}`).values()];
  const rank = ([first]: readonly Finding[]) => (first ? severityOrder[first.severity] : 0);
  const sorted = groups.sort((a, b) => rank(a) - rank(b));
  return sorted.flatMap((group) => groupLines(group, messages, telling));
}

function groupLines(
  findings: readonly Finding[],
  messages: Messages,
  telling: Required<Telling>,
): readonly string[] {
  const [first] = findings;
  if (!first) return [];
  const { severities, report } = messages;
  const count = findings.length > 1 ? ` · ${report.cells(findings.length)}` : '';
  const head = `[${severities[first.severity]}] ${titleOf(first.rule, messages)} (${first.rule})${count}`;
  const parts = groupBy(findings, telling.partOf);
  return [head, ...[...parts].flatMap((part) => partLines(part, messages, telling))];
}

/** The first lines of a part, and how many more there are; the other reports have them all. */
function partLines(
  [part, findings]: readonly [string, readonly Finding[]],
  messages: Messages,
  { folds, placeOf, mostLines }: Required<Telling>,
): readonly string[] {
  const { report } = messages;
  const alike = [...groupBy(findings, (finding) => sentenceOf(finding, messages))];
  const rest = alike.slice(mostLines).reduce((sum, [, same]) => sum + same.length, 0);
  const where = part === '' ? '' : `${part}  `;
  return [
    ...alike
      .slice(0, mostLines)
      .flatMap(([text, same]) => [
        `  ${placesText(same.map(placeOf), messages)}${text}`,
        ...foldedLines(same.flatMap(folds.under), messages),
      ]),
    ...(rest > 0 ? [`  ${where}${report.leftOut(rest)}`] : []),
  ];
}

/** What follows from a finding, rule by rule; the other reports open it. */
export function foldedLines(folded: readonly Finding[], messages: Messages): readonly string[] {
  if (folded.length === 0) return [];
  const { separator, folded: words } = messages.report;
  const counts = [...groupBy(folded, ({ rule }) => rule)].map(
    ([rule, same]) => `${titleOf(rule, messages)} ${same.length}`,
  );
  return [`    ${words(folded.length, counts.join(separator))}`];
}

/** Cells about which the same is said stand in one line, so that it is said once. */
function placesText(all: readonly string[], { report }: Messages): string {
  const places = all.filter((place) => place !== '');
  const rest = places.length - shownPlaces;
  const shown = places.slice(0, shownPlaces).join(report.separator);
  if (places.length === 0) return '';
  return `${rest > 0 ? `${shown}${report.separator}${report.more(rest)}` : shown}  `;
}
