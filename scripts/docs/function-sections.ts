import { builtInCatalogue } from '../../src/core/catalogue/index.js';
import {
  argumentWords,
  functions,
  isFunctionError,
  isMatrix,
  type ArgumentWords,
  type Example,
  type FunctionDefinition,
  type Matrix,
  type Outcome,
  type Parameter,
} from '../../src/core/functions/index.js';
import type { Language } from '../../src/core/model/index.js';
import { loadRegions } from '../../src/data/regions.js';
import {
  functionErrorText,
  messagesOf,
  resultWord,
  type AnyFunctionText,
} from '../../src/messages/index.js';
import { callText, resultRows } from './formula-text.js';

/** One parameter as a page shows it. */
export interface ParameterSection {
  readonly name: string;
  readonly description: string;
  readonly options: readonly string[];
}

/** An example as a page shows it: the call, the cells it gives, and why where it gives an error. */
export interface ExampleSection {
  readonly call: string;
  readonly rows: readonly (readonly string[])[];
  readonly reason: string | undefined;
}

/** 函数 · One function as a page shows it, whatever the form of the page. */
export interface FunctionSection {
  readonly id: string;
  readonly anchor: string;
  readonly syntax: string;
  readonly description: string;
  readonly formula: string;
  readonly parameters: readonly ParameterSection[];
  readonly twin: string | undefined;
  readonly examples: readonly ExampleSection[];
}

const context = { catalogue: builtInCatalogue, regions: loadRegions() };
const letters = 'ABCDEFGHI';

function optionsOf({ holds }: Parameter, language: Language): readonly string[] {
  if (!(holds in argumentWords)) return [];
  return Object.values(argumentWords[holds as ArgumentWords]).map((names) => names[language]);
}

function syntaxOf({ id, parameters }: FunctionDefinition, text: AnyFunctionText): string {
  const names = parameters.map(({ id: parameter, isOptional }) => {
    const name = text.parameters[parameter]?.name ?? parameter;
    return isOptional ? `[${name}]` : name;
  });
  return `PLAN.${id}(${names.join(', ')})`;
}

/** The formula for arguments that stand in A2, B2 and so on; optional ones are left out. */
function twinOf({ parameters, twin }: FunctionDefinition, language: Language): string | undefined {
  const { functions: words } = messagesOf(language);
  const cells = parameters.map(({ isOptional, holds }, index) => {
    if (isOptional) return '';
    const letter = letters[index] ?? '';
    return holds === 'range' ? `$${letter}$2:$${letter}$9` : `${letter}2`;
  });
  const formula = twin?.(cells, (list, id) => resultWord(list, id, { language, functions: words }));
  return formula === undefined ? undefined : `=${formula}`;
}

function exampleOf(
  definition: FunctionDefinition,
  { args }: Example,
  language: Language,
): ExampleSection {
  const { functions: words } = messagesOf(language);
  const answer = definition.evaluate(args, context);
  const rows: Matrix<Outcome> = isMatrix(answer) ? answer : [[answer]];
  const worded = rows.map((cells, row) =>
    cells.map((cell, column) => {
      const list = typeof cell === 'string' ? definition.wordListAt?.(row, column) : undefined;
      return list ? resultWord(list, String(cell), { language, functions: words }) : cell;
    }),
  );
  const error = rows.flat().find(isFunctionError);
  const reason = error && functionErrorText(error, { id: definition.id, language, words });
  return { call: callText(definition.id, args), rows: resultRows(worded), reason };
}

/** Every function as the pages of a language show it, its examples executed. */
export function functionSections(language: Language): readonly FunctionSection[] {
  const definitions: Readonly<Record<string, AnyFunctionText>> =
    messagesOf(language).functions.definitions;
  return functions.flatMap((definition: FunctionDefinition) => {
    const text = definitions[definition.id];
    if (!text) return [];
    const parameters = definition.parameters.map((parameter) => ({
      name: text.parameters[parameter.id]?.name ?? parameter.id,
      description: text.parameters[parameter.id]?.description ?? '',
      options: optionsOf(parameter, language),
    }));
    return {
      id: definition.id,
      anchor: definition.id.toLowerCase(),
      syntax: syntaxOf(definition, text),
      description: text.description,
      formula: text.formula,
      parameters,
      twin: twinOf(definition, language),
      examples: definition.examples.map((example) => exampleOf(definition, example, language)),
    };
  });
}
