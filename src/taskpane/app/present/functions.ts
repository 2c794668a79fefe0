import {
  argumentWords,
  isFunctionError,
  isMatrix,
  type CellAnswer,
  type ArgumentWords,
  type FunctionDefinition,
  type FunctionId,
  type Matrix,
  type Outcome,
} from '../../../core/functions/index.js';
import { functionErrorText } from '../../../messages/function-error-text.js';
import type { AnyFunctionText } from '../../../messages/functions.js';
import type { Messages } from '../../../messages/messages.js';
import { number } from '../../../messages/number.js';
import { resultWord } from '../../../messages/result-word.js';
import type {
  FunctionFormData,
  FunctionItem,
  FunctionListData,
  PreviewData,
} from '../../views/functions-data.js';
import { draftedFormula, isComplete, type Fields } from '../formula-draft.js';
import { functionPage } from '../pages.js';

/** What the list of functions shows. */
export function presentFunctions(
  found: readonly FunctionId[],
  { query, unknown }: { readonly query: string; readonly unknown: number },
  messages: Messages,
): FunctionListData {
  const { functions } = messages.pane;
  return {
    query,
    items: found.map((id) => itemOf(id, messages)),
    found: functions.found(found.length),
    unknown: unknown === 0 ? '' : functions.unknown(unknown),
  };
}

/** What the form of one function shows. */
export function presentForm(
  definition: FunctionDefinition<FunctionId>,
  { fields, answer }: { readonly fields: Fields; readonly answer: CellAnswer | undefined },
  messages: Messages,
): FunctionFormData {
  const { id, parameters } = definition;
  const words: AnyFunctionText = messages.functions.definitions[id];
  return {
    ...itemOf(id, messages),
    page: functionPage(id, messages.language),
    fields: parameters.map(({ id: field, holds, isOptional }) => ({
      ...{ id: field, isOptional },
      label: words.parameters[field]?.name ?? field,
      hint: words.parameters[field]?.description ?? '',
      text: fields[field]?.text ?? '',
      options: optionsOf(holds, messages),
    })),
    formula: `=${draftedFormula(definition, fields)}`,
    isComplete: isComplete(definition, fields),
    ...(answer === undefined ? {} : { preview: presentAnswer(answer, definition, messages) }),
  };
}

/** The Chinese name and the rest of the sentence; English sentences have no name in front. */
function itemOf(id: FunctionId, { functions, language }: Messages): FunctionItem {
  const { description } = functions.definitions[id];
  const colon = language === 'zh-CN' ? description.indexOf('：') : -1;
  return {
    id,
    name: description.slice(0, Math.max(0, colon)),
    description: description.slice(colon + 1),
  };
}

function optionsOf(holds: string, { language }: Messages): readonly string[] {
  if (!(holds in argumentWords)) return [];
  return Object.values(argumentWords[holds as ArgumentWords]).map((names) => names[language]);
}

const shownRows = 12;

function presentAnswer(
  answer: CellAnswer,
  definition: FunctionDefinition,
  messages: Messages,
): PreviewData {
  const rows: Matrix<Outcome> = isMatrix(answer) ? answer : [[answer]];
  const shown = rows.slice(0, shownRows);
  const error = shown.flat().find(isFunctionError);
  const telling = { id: definition.id, language: messages.language, words: messages.functions };
  return {
    rows: shown.map((cells, row) =>
      cells.map((cell, column) => cellText(cell, definition.wordListAt?.(row, column), messages)),
    ),
    isError: error !== undefined,
    reason: (error && functionErrorText(error, telling)) ?? '',
    more: rows.length > shownRows ? messages.pane.functions.moreRows(rows.length - shownRows) : '',
  };
}

function cellText(
  outcome: Outcome,
  list: ReturnType<NonNullable<FunctionDefinition['wordListAt']>>,
  messages: Messages,
): string {
  if (isFunctionError(outcome)) return outcome.error;
  if (typeof outcome === 'number') return number(outcome);
  return list ? resultWord(list, String(outcome), messages) : String(outcome);
}
