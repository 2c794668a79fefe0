import type { CanonicalForm, CanonicalRow } from './canonical-rows.js';

/** What one step of approval seals: so many explanations, its own row, and the seal before it. */
export interface SealedStep {
  /** The id of the step; from the first review on the conclusions of reviewers are sealed too. */
  readonly step: string;
  readonly explanations: number;
  /** The line of the step's own row, without seal and signature. */
  readonly approval: string;
  /** The seal of the step before as it stands there; empty where there is none. */
  readonly before: string;
}

/**
 * 指纹原文 · The text that a seal is the hash of, one line a row, each ended by LF.
 *
 * The rows stand in the order of their UTF-16 units, whatever their order in the workbook;
 * explanations follow in the order of their list, under version 1 among the rows.
 */
export function sealedText(form: CanonicalForm, step: SealedStep): string {
  const head = [`plan-indicators-seal ${form.version}`, `before=${step.before}`, step.approval];
  return linesText([...head, ...bodyOf(form, step)]);
}

/** 签名原文 · What a signature is of under version 2: the seal, the seal before it, and the row's own line. */
export function signedText(
  seal: string,
  { before, approval }: Pick<SealedStep, 'before' | 'approval'>,
): string {
  return linesText(['plan-indicators-signature 2', `seal=${seal}`, `before=${before}`, approval]);
}

function bodyOf(form: CanonicalForm, step: SealedStep): readonly string[] {
  const isConcluding = form.version > 1 && step.step !== 'apply';
  const list = isConcluding ? form.concluded : form.explanations;
  const explanations = list.slice(0, step.explanations).map(textOf);
  const rows = form.rows.map(textOf);
  return form.version === 1 ? [...rows, ...explanations].sort() : [...rows.sort(), ...explanations];
}

function textOf({ text }: CanonicalRow): string {
  return text;
}

function linesText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
