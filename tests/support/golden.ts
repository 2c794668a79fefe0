import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Holds a text to the one kept in tests/golden; with UPDATE_GOLDEN=1 it is kept anew. */
export function expectGolden(name: string, text: string): void {
  const path = `tests/golden/${name}`;
  if (process.env['UPDATE_GOLDEN']) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}
