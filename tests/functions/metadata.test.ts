import { functionMetadata } from '../../scripts/functions/metadata.js';
import { argumentWords, functions, type ArgumentWords } from '../../src/core/functions/index.js';
import { readWord as readWordOf } from '../../src/core/functions/arguments/words.js';

const chinese = functionMetadata('zh-CN', 'https://localhost:3000');
const english = functionMetadata('en-US', 'https://localhost:3000');
const lists = Object.keys(argumentWords) as ArgumentWords[];
const readWord = (text: string) => lists.map((list) => readWordOf(list, text)).find(Boolean);
const both = [...chinese.functions, ...english.functions];

test('ids are names, in ASCII capitals of three letters or more', () => {
  expect(both.filter(({ id, name }) => id !== name || !/^[A-Z][A-Z0-9]{2,}$/.test(id))).toEqual([]);
});

test('both languages have the same ids and shapes and differ in words', () => {
  const shapes = (metadata: typeof chinese) =>
    metadata.functions.map(({ id, result, parameters }) => ({
      id,
      result,
      parameters: parameters.map(({ type, dimensionality, optional, customEnumId }) => ({
        ...{ type, dimensionality, optional, customEnumId },
      })),
    }));
  expect(shapes(english)).toEqual(shapes(chinese));
  expect(shapes(chinese).map(({ id }) => id)).toEqual(functions.map(({ id }) => id));
});

test('every function and parameter is described, and short enough to be read', () => {
  const texts = both.flatMap(({ description, parameters }) => [
    description,
    ...parameters.map((parameter) => parameter.description),
  ]);
  expect(texts.filter((text) => text === '' || text.length > 120)).toEqual([]);
});

test('parameters are named once in a function, optional ones come last', () => {
  for (const { id, parameters } of both) {
    const names = parameters.map(({ name }) => name);
    expect([id, new Set(names).size]).toEqual([id, names.length]);
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    const last = firstOptional < 0 ? [] : parameters.slice(firstOptional);
    expect(last.filter(({ optional }) => !optional)).toEqual([]);
  }
});

test('every enumeration that a parameter names exists, with distinct words', () => {
  for (const { enums, functions: all } of [chinese, english]) {
    const known = enums.map(({ id }) => id);
    const used = all.flatMap(({ parameters }) =>
      parameters.flatMap((each) => each.customEnumId ?? []),
    );
    expect(known).toEqual(expect.arrayContaining(used));
    for (const { values } of enums) {
      expect(new Set(values.map(({ stringValue }) => stringValue)).size).toBe(values.length);
    }
  }
});

test('members of an enumeration are spelled as the schema of Excel spells them', () => {
  const members = [...chinese.enums, ...english.enums].flatMap(({ values }) => values);
  expect(members.length).toBeGreaterThan(0);
  for (const member of members) {
    expect(Object.keys(member)).toEqual(['name', 'stringValue']);
    expect(readWord(member.stringValue)).toBeDefined();
  }
});

test('errors are legal input, and results may spill', () => {
  expect(chinese.allowErrorForDataTypeAny).toBe(true);
  expect(both.every(({ result }) => result.dimensionality === 'matrix')).toBe(true);
});

test('help leads to the section of the function in the same language', () => {
  const [coverage] = english.functions;
  expect(coverage?.helpUrl).toBe('https://localhost:3000/functions.en-US.html#coverage');
});
