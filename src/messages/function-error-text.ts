import type { PeriodFault } from '../core/entries/index.js';
import {
  findFunction,
  inputColumns,
  type FunctionError,
  type InputColumn,
} from '../core/functions/index.js';
import type { Facts, Language } from '../core/model/index.js';
import type { AnyFunctionText, FunctionWords } from './functions.js';

/** Where an error came from, and the words to tell it in. */
export interface ErrorTelling {
  readonly id: string;
  readonly language: Language;
  readonly words: FunctionWords;
}

const longestText = 40;

function isColumn(id: string): id is InputColumn {
  return id in inputColumns;
}

/** The header of a column of indicator rows in a language; any other id stands for itself. */
function headerOf(id: string, language: Language): string {
  if (!isColumn(id)) return id;
  const [chinese, english] = inputColumns[id];
  return language === 'zh-CN' ? chinese : english;
}

/** The name of an argument in a language: that of the parameter, or of a column of indicator rows. */
function argumentName(argument: string, { id, language, words }: ErrorTelling): string {
  const definitions: Readonly<Record<string, AnyFunctionText>> = words.definitions;
  return definitions[id]?.parameters[argument]?.name ?? headerOf(argument, language);
}

/** A fact as a sentence shows it: a long text only by its beginning. */
function textOf(facts: Facts, name: string): string {
  const text = String(facts[name] ?? '');
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

/**
 * 出错说明 · The sentence of an error that a function gives; undefined for one that was passed on.
 *
 * @example functionErrorText({ error: '#N/A', reason: 'no-change' }, telling) //=> '目标值等于基期值，没有计划增量。'
 */
export function functionErrorText(error: FunctionError, telling: ErrorTelling): string | undefined {
  const { reason, facts = {} } = error;
  if (!reason || !findFunction(telling.id)) return undefined;
  return telling.words.reasons[reason]({
    argument: argumentName(textOf(facts, 'argument'), telling),
    found: textOf(facts, 'found'),
    why: facts['why'] as PeriodFault | undefined,
    column: headerOf(textOf(facts, 'column'), telling.language),
  });
}
