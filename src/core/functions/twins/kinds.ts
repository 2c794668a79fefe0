import { kindWords, type TargetKind } from '../../catalogue/index.js';
import type { Bilingual } from '../../model/index.js';

/** Whether a term names one of some kinds of target, in either language, as a formula. */
export function isOneOf(kind: string, kinds: readonly TargetKind[]): string {
  if (kind === '') return 'FALSE';
  const words = kinds.flatMap((id) => [...new Set([id, ...Object.values(kindWords[id])])]);
  const distinct = new Set(words.map((word) => word.toLowerCase()));
  return `OR(${kind}={${[...distinct].map((word) => `"${word}"`).join(',')}})`;
}

/** Whether a term is there and names no option of a list, as a condition. */
export function isNoOption(term: string, options: Readonly<Record<string, Bilingual>>): string {
  if (term === '') return 'FALSE';
  const words = Object.entries(options).flatMap(([id, names]) => [id, ...Object.values(names)]);
  const listed = ['', ...new Set(words.map((word) => word.toLowerCase())), ''].join('|');
  return `AND(${term}<>"",ISERROR(FIND("|"&LOWER(${term})&"|","${listed}")))`;
}

/** What is missing to a target of a kind, as a formula; negative once it is passed. */
export function missingFormula(current: string, target: string, kind: string): string {
  if (kind === '') return `(${target}-${current})`;
  const isUpper = isOneOf(kind, ['fall', 'ceiling']);
  return `IF(${isUpper},${current}-${target},${target}-${current})`;
}
