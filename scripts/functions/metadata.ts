import {
  argumentWords,
  functions,
  type ArgumentWords,
  type Parameter,
} from '../../src/core/functions/index.js';
import type { Language } from '../../src/core/model/index.js';
import { messagesOf } from '../../src/messages/index.js';
import type { AnyFunctionText } from '../../src/messages/functions.js';

/** One parameter in the metadata that Excel reads. */
interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any' | 'string';
  readonly dimensionality: 'matrix';
  readonly optional: boolean;
  readonly customEnumId?: string;
}

/** One function in the metadata that Excel reads. */
interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
  readonly parameters: readonly ParameterMetadata[];
}

/** 函数元数据 · What Excel reads of all functions in one language. */
export interface Metadata {
  readonly allowErrorForDataTypeAny: true;
  readonly enums: readonly {
    readonly id: string;
    readonly type: 'string';
    readonly values: readonly { readonly name: string; readonly stringValue: string }[];
  }[];
  readonly functions: readonly FunctionMetadata[];
}

function isEnum(holds: string): holds is ArgumentWords {
  return holds in argumentWords;
}

function enumOf(id: ArgumentWords, language: Language): Metadata['enums'][number] {
  const values = Object.values(argumentWords[id]).map((names) => ({
    name: names[language],
    stringValue: names[language],
  }));
  return { id: id.toUpperCase(), type: 'string', values };
}

function parameterMetadata(
  { id, holds, isOptional }: Parameter,
  { parameters }: AnyFunctionText,
): ParameterMetadata {
  const { name = id, description = '' } = parameters[id] ?? {};
  return {
    name,
    description,
    type: isEnum(holds) ? 'string' : 'any',
    dimensionality: 'matrix',
    optional: isOptional,
    ...(isEnum(holds) ? { customEnumId: holds.toUpperCase() } : {}),
  };
}

/** The page of the functions in a language, as it ships beside the script. */
export function functionsPageName(language: Language): string {
  return `functions.${language}.html`;
}

/**
 * The metadata of all functions in a language; `address` is where the add-in is served from.
 *
 * Ids and names are the same in every language; only what people read differs.
 */
export function functionMetadata(language: Language, address: string): Metadata {
  const { definitions } = messagesOf(language).functions;
  const lists = Object.keys(argumentWords) as ArgumentWords[];
  return {
    allowErrorForDataTypeAny: true,
    enums: lists.map((id) => enumOf(id, language)),
    functions: functions.map(({ id, parameters }) => ({
      id,
      name: id,
      description: definitions[id].description,
      helpUrl: `${address}/${functionsPageName(language)}#${id.toLowerCase()}`,
      result: { type: 'any', dimensionality: 'matrix' },
      parameters: parameters.map((each) => parameterMetadata(each, definitions[id])),
    })),
  };
}
