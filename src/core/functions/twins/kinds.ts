import { kindWords } from '../../catalogue/index.js';
import type { TargetKind } from '../../catalogue/index.js';

/** Whether a term names one of some kinds of target, in either language, as a formula. */
export function isOneOf(kind: string, kinds: readonly TargetKind[]): string {
  if (kind === '') return 'FALSE';
  const words = kinds.flatMap((id) => [...new Set([id, ...Object.values(kindWords[id])])]);
  const distinct = new Set(words.map((word) => word.toLowerCase()));
  return `OR(${[...distinct].map((word) => `${kind}="${word}"`).join(',')})`;
}

/** What is missing to a target of a kind, as a formula; negative once it is passed. */
export function missingFormula(current: string, target: string, kind: string): string {
  if (kind === '') return `(${target}-${current})`;
  const isUpper = isOneOf(kind, ['fall', 'ceiling']);
  return `IF(${isUpper},${current}-${target},${target}-${current})`;
}
