/** @jest-environment jsdom */
import { startExcelHost } from '../../support/excel-host/index.js';

/** What office.js offers a script of custom functions; only what this test uses. */
declare const CustomFunctions: {
  readonly associate: (id: string, work: (...args: never[]) => unknown) => void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<string, string>>;
};

const host = await startExcelHost();

test('a batch of calls comes back as results, spills and errors, in order', async () => {
  CustomFunctions.associate('DOUBLE', (value: number) => value * 2);
  CustomFunctions.associate('TWICE', (cells: unknown[][]) => cells.map((row) => [...row, ...row]));
  CustomFunctions.associate('FAIL', () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode['notAvailable'] ?? '', '未取得');
  });
  const [double, twice, fail] = await host.call([
    { name: 'DOUBLE', args: [21] },
    { name: 'TWICE', args: [[[1], [2]]] },
    { name: 'FAIL', args: [] },
  ]);
  expect(double).toMatchObject({ isError: false, value: 42 });
  expect(twice).toMatchObject({
    isError: false,
    value: [
      [1, 1],
      [2, 2],
    ],
  });
  expect(fail).toMatchObject({ isError: true });
});
