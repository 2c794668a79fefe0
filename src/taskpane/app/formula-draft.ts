import { readNumber } from '../../core/entries/index.js';
import type { Argument, FunctionDefinition, Parameter } from '../../core/functions/index.js';
import type { TakenCells } from './actions.js';

/** What stands in the field of a parameter: typed text, or cells that were taken from the selection. */
interface Filled {
  readonly text: string;
  readonly taken?: TakenCells;
}

/** The fields of a formula by the ids of their parameters. */
export type Fields = Readonly<Record<string, Filled>>;

/** Whether everything that must be given is given. */
export function isComplete({ parameters }: FunctionDefinition, fields: Fields): boolean {
  return parameters.every(({ id, isOptional }) => isOptional || textOf(fields[id]) !== '');
}

/** Whether all that the fields speak of is known here: not so for cells that were typed by name. */
export function isKnownFunction({ parameters }: FunctionDefinition, fields: Fields): boolean {
  return parameters.every(({ id }) => isTaken(fields[id]) || !isReference(textOf(fields[id])));
}

/** The formula that the fields make, without the equals sign; what was left out at the end is left away. */
export function draftedFormula({ id, parameters }: FunctionDefinition, fields: Fields): string {
  const parts = parameters.map((parameter) => partOf(parameter, fields[parameter.id]));
  const last = parts.findLastIndex((part) => part !== '');
  return `PLAN.${id}(${parts.slice(0, last + 1).join(',')})`;
}

/** What the function is called with for a preview. */
export function argumentsOf(
  { parameters }: FunctionDefinition,
  fields: Fields,
): readonly Argument[] {
  return parameters.map((parameter) => argumentOf(parameter, fields[parameter.id]));
}

function textOf(field: Filled | undefined): string {
  return field?.text.trim() ?? '';
}

function isTaken(field: Filled | undefined): field is Filled & { readonly taken: TakenCells } {
  return field?.taken !== undefined && field.taken.reference === field.text;
}

function partOf(parameter: Parameter, field: Filled | undefined): string {
  const text = textOf(field);
  if (text === '' || isTaken(field) || isReference(text)) return text;
  const number = numberIn(parameter, text);
  return number === undefined ? `"${text.replaceAll('"', '""')}"` : String(number);
}

function argumentOf(parameter: Parameter, field: Filled | undefined): Argument {
  const text = textOf(field);
  if (text === '') return undefined;
  if (isTaken(field)) return field.taken.value;
  return numberIn(parameter, text) ?? text;
}

/** Codes and other texts stay texts, though they look like numbers. */
function numberIn({ holds }: Parameter, text: string): number | undefined {
  if (holds === 'code' || holds === 'text' || holds === 'entry') return undefined;
  const read = readNumber(text);
  return read?.isPlain ? read.value : undefined;
}

function isReference(text: string): boolean {
  return /^(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_]*)!)?\$?[a-z]{1,3}\$?\d{1,7}(?::\$?[a-z]{1,3}\$?\d{1,7})?$/iu.test(
    text,
  );
}
