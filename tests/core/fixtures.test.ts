import { readFileSync, readdirSync } from 'node:fs';
import { builtInCatalogue } from '../../src/core/catalogue/index.js';
import { check } from '../../src/core/check.js';
import type { Workbook } from '../../src/core/model/index.js';
import { rules } from '../../src/core/rules/index.js';
import { defaultSettings } from '../../src/core/submission/index.js';
import { loadTownships } from '../../src/data/regions.js';
import { workbook } from '../support/workbook.js';

const regions = await loadTownships();

function folder(name: string): readonly (readonly [file: string, book: Workbook])[] {
  const path = `tests/fixtures/${name}`;
  return readdirSync(path)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [file, workbook(readFileSync(`${path}/${file}`, 'utf8'))] as const);
}

function findings(file: string, book: Workbook) {
  const context = { file, catalogue: builtInCatalogue, regions, settings: defaultSettings };
  return check(book, context).findings;
}

test('a few workbooks together break every rule there is within a workbook', () => {
  const broken = folder('break-all-the-rules').flatMap(([file, book]) => findings(file, book));
  const told = new Set(broken.map(({ rule }) => rule));
  expect(rules.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
});

test.each(folder('honest-but-unusual'))(
  '%s is honest, if unusual: no rule speaks',
  (file, book) => {
    expect(findings(file, book)).toEqual([]);
  },
);
