/** @jest-environment jsdom */
import { associateCommands, ribbonCommands } from '../../../src/taskpane/excel/index.js';
import { startExcelHost } from '../../support/excel-host/index.js';

await startExcelHost();

interface Association {
  readonly mappings: Readonly<Record<string, (event: object) => Promise<void>>>;
}

/** What office.js was told to call for each command. */
function mappings(): Association['mappings'] {
  const actions = Office.actions as unknown as { readonly _association: Association };
  return actions._association.mappings;
}

test('every command of the ribbon is associated with Excel', () => {
  associateCommands(() => undefined);
  const names = Object.keys(ribbonCommands).map((name) => name.toUpperCase());
  expect(Object.keys(mappings()).map((name) => name.toUpperCase())).toEqual(names);
});

test('a command tells Excel that it is done, whatever became of the pane', async () => {
  const done: string[] = [];
  associateCommands((command) => done.push(command));
  const [answer] = Object.values(mappings());
  const event = { completed: () => done.push('completed') };
  await answer?.(event).catch(() => done.push('refused'));
  expect(done).toContain('completed');
});
