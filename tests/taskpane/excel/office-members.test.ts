/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officeFolder, startExcelHost } from '../../support/excel-host/index.js';
import { adapterCalls } from './adapter-calls.js';

await startExcelHost();

const calls = await adapterCalls();
const scripts = ['office.js', 'excel-win32-16.01.js']
  .map((name) => readFileSync(join(officeFolder, name), 'utf8'))
  .join('\n');

test('every member that is called exists in the npm copy of office.js', () => {
  const classes = Excel as unknown as Readonly<Record<string, { readonly prototype?: object }>>;
  const missing = calls.filter(({ owner, member }) => {
    const { prototype } = classes[owner] ?? {};
    return prototype ? !(member in prototype) : !new RegExp(`\\b${member}\\b`, 'i').test(scripts);
  });
  expect(missing).toEqual([]);
});
