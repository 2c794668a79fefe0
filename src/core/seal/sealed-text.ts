import { sealVersion } from './data-seal.js';
import type { CanonicalForm } from './canonical-rows.js';

/** What one step of approval seals: so many explanations, its own row, and the seal before it. */
export interface SealedStep {
  readonly explanations: number;
  /** The line of the step's own row, without seal and signature. */
  readonly approval: string;
  /** The seal of the step before as it stands there; empty where there is none. */
  readonly before: string;
}

/**
 * 指纹原文 · The text that a seal is the hash of, one line a row, each ended by LF.
 *
 * The rows stand in the order of their UTF-16 units, whatever their order in the workbook.
 */
export function sealedText(form: CanonicalForm, step: SealedStep): string {
  const explanations = form.explanations.slice(0, step.explanations);
  const rows = [...form.rows, ...explanations].map(({ text }) => text).sort();
  const head = [`plan-indicators-seal ${sealVersion}`, `before=${step.before}`, step.approval];
  return [...head, ...rows].map((line) => `${line}\n`).join('');
}
