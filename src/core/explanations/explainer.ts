import type { Finding } from '../model/index.js';
import {
  findingReader,
  readExplanations,
  sharesReading,
  type ExplanationRow,
} from './explanations.js';
import type { Submission } from '../submission/index.js';
import { hasReason } from '../entries/index.js';

/**
 * 说明 · Gives each verify finding the explanation that names it; of several the last one counts.
 *
 * Errors can't be explained away, and notes need no explanation.
 */
export function explainer(submission: Submission): <F extends Finding>(finding: F) => F {
  const rows = readExplanations(submission);
  const bySubject = indexed(rows);
  const asked = new Set(rows.map(({ row }) => row.cells.rule.value));
  const read = findingReader(submission);
  return (finding) => {
    if (finding.severity !== 'verify' || !asked.has(finding.rule)) return finding;
    const found = read(finding);
    const candidates = bySubject.get(found.subject) ?? [];
    const match = candidates.findLast((candidate) => sharesReading(candidate, found));
    return match ? { ...finding, explained: match.explanation } : finding;
  };
}

/** The explanations that give a reason, by what they are about. */
function indexed(rows: readonly ExplanationRow[]): ReadonlyMap<string, readonly ExplanationRow[]> {
  const bySubject = new Map<string, ExplanationRow[]>();
  for (const row of rows) {
    if (!hasReason(row.explanation.reason)) continue;
    const same = bySubject.get(row.subject);
    if (same) same.push(row);
    else bySubject.set(row.subject, [row]);
  }
  return bySubject;
}
