import { groupBy, type Cause, type Finding } from '../model/index.js';

/** 随起因的问题 · Which of some findings are told by themselves, and what follows from each. */
export interface Folds {
  /** Whether a finding is told by itself: it follows from nothing, or from nothing that is there. */
  readonly isTold: (finding: Finding) => boolean;
  readonly under: (cause: Finding) => readonly Finding[];
}

/** How some findings are folded under their causes; what one sees of them, others see too. */
export function foldsOf(findings: readonly Finding[]): Folds {
  const present = new Set(findings.map(causeKey));
  const isTold = ({ follows }: Finding) => !follows || !present.has(causeKey(follows));
  const folded = groupBy(
    findings.filter((finding) => !isTold(finding)),
    ({ follows }) => (follows ? causeKey(follows) : ''),
  );
  return { isTold, under: (cause) => folded.get(causeKey(cause)) ?? [] };
}

function causeKey({ rule, file, sheet = '', cell = '', key = '' }: Cause): string {
  return [rule, file, sheet, cell, cell === '' ? key : ''].join('\n');
}
