import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  clearBuilt,
  fingerprintOf,
  isBuiltOf,
  keepBuilt,
} from '../../../scripts/addin/built-before.js';

const asked = { address: 'https://localhost:3000', office: 'local', catalogue: undefined } as const;
const configName = 'plan-indicators.config.json';

/** A folder with the files of a project in it. */
function projectWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const project = {
  'src/core/a.ts': 'a',
  'manifest.xml': '<a/>',
  'package-lock.json': '{}',
  [configName]: '{ "catalogue": "plans/own.xlsx" }',
  'plans/own.xlsx': 'plan',
  'notes.txt': 'mine',
};

test.each([
  ...['src/core/a.ts', 'src/core/new.ts', 'manifest.xml', 'package-lock.json'],
  ...[configName, 'plans/own.xlsx'],
])('a change of %s asks for another build', (path) => {
  const before = fingerprintOf(asked, projectWith(project));
  expect(fingerprintOf(asked, projectWith(project))).toBe(before);
  expect(fingerprintOf(asked, projectWith({ ...project, [path]: 'another' }))).not.toBe(before);
});

test('what is no part of a build asks for none', () => {
  const before = fingerprintOf(asked, projectWith(project));
  expect(fingerprintOf(asked, projectWith({ ...project, 'notes.txt': 'yours' }))).toBe(before);
});

test.each([
  ['another address', { ...asked, address: 'https://localhost:3001' }],
  ['office.js from elsewhere', { ...asked, office: 'cdn' as const }],
  ['a plan that is named', { ...asked, catalogue: 'plans/own.xlsx' }],
])('%s asks for another build', (_, other) => {
  const folder = projectWith(project);
  expect(fingerprintOf(other, folder)).not.toBe(fingerprintOf(asked, folder));
});

test('a build that was cut off, or is gone, is none', () => {
  const folder = join(projectWith({ 'built/manifest.xml': '', 'built/pane.html': '' }), 'built');
  expect(isBuiltOf(folder, 'abc')).toBe(false);
  keepBuilt(folder, 'abc');
  expect(isBuiltOf(folder, 'abc')).toBe(true);
  expect(isBuiltOf(folder, 'abd')).toBe(false);
  clearBuilt(folder);
  expect(existsSync(folder)).toBe(false);
  expect(isBuiltOf(folder, 'abc')).toBe(false);
});
