import { groupBy, isoDay, type Explanation, type Finding } from '../model/index.js';
import type { Submission } from '../submission/index.js';
import { explanationGaps, isBindingLag, unclearGaps, type Demand } from './explanation-gaps.js';
import {
  findingReader,
  readExplanations,
  sharesReading,
  type ExplanationRow,
} from './explanations.js';

/**
 * 说明 · Gives each verify finding the explanation that names it; of several the last one that says enough.
 *
 * Errors can't be explained away, and notes need no explanation. Where none says enough the finding
 * stays open, and tells what the last one lacks.
 */
export function explainer(submission: Submission): <F extends Finding>(finding: F) => F {
  const rows = readExplanations(submission);
  const bySubject = groupBy(rows, ({ subject }) => subject);
  const asked = new Set(rows.map(({ row }) => row.cells.rule.value));
  const read = findingReader(submission);
  const asOf = submission.asOf ? isoDay(submission.asOf) : null;
  return (finding) => {
    if (finding.severity !== 'verify' || !asked.has(finding.rule)) return finding;
    const found = read(finding);
    const demand = { isLag: isBindingLag(finding), asOf };
    const said = (bySubject.get(found.subject) ?? [])
      .filter((candidate) => sharesReading(candidate, found))
      .map((one) => saidBy(one, demand));
    return { ...finding, ...weighed(said) };
  };
}

type Said = Required<Pick<Finding, 'explained' | 'lacks' | 'unclear'>>;

function saidBy(row: ExplanationRow, demand: Demand): Said {
  const { explanation } = row;
  const lacks = explanationGaps(row, demand);
  return { explained: explanation, lacks, unclear: unclearGaps(explanation, lacks) };
}

/** The last that says enough or was refused; after none that clears, also what the last one lacks. */
function weighed(said: readonly Said[]): Partial<Said> {
  const enough = said.findLast(
    ({ explained, lacks }) => lacks.length === 0 || isRefused(explained),
  );
  const { explained } = enough ?? {};
  const last = said.at(-1);
  const isOpen = last && last !== enough && (!explained || isRefused(explained));
  return {
    ...(explained ? { explained } : {}),
    ...(isOpen ? { lacks: last.lacks, unclear: last.unclear } : {}),
  };
}

function isRefused({ state }: Explanation): boolean {
  return state === 'rejected';
}
