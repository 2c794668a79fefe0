import { functions } from '../../../src/core/functions/index.js';
import initials from '../../../src/data/function-initials.json' with { type: 'json' };
import { messagesOf } from '../../../src/messages/index.js';
import { findFunctions } from '../../../src/taskpane/app/find-functions.js';
import { functionInitials } from '../../../scripts/pane/function-initials.js';

const findable = functions.map(({ id }) => ({
  ...{ id, initials: initials[id] },
  texts: (['zh-CN', 'en-US'] as const).map(
    (language) => messagesOf(language).functions.definitions[id].description,
  ),
}));

test.each([
  ['覆盖率', 'COVERAGE'],
  ['fgl', 'COVERAGE'],
  ['FGL', 'COVERAGE'],
  ['ｆｇｌ', 'COVERAGE'],
  ['=PLAN.roll', 'ROLLUP'],
  ['dbnf', 'ATTAINMENT'],
  ['residents', 'PER10K'],
])('%s finds %s first', (query, id) => {
  expect(findFunctions(findable, query)[0]).toBe(id);
});

test('a blank query finds every function in order, an unknown one none', () => {
  expect(findFunctions(findable, ' ')).toEqual(functions.map(({ id }) => id));
  expect(findFunctions(findable, '没有这样的函数')).toEqual([]);
});

test('the initials are those of the present names: run scripts/build-initials.ts', () => {
  expect(initials).toEqual(functionInitials());
});
