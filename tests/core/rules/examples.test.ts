import { readdirSync, readFileSync } from 'node:fs';
import { checkExample, parseExample } from '../../../scripts/docs/example.js';

const folder = 'examples/rules';
const ids = readdirSync(folder).map((name) => name.replace('.txt', ''));

test.each(ids)('the page of %s shows a workbook that fails and one that passes', (id) => {
  const { failing, passing } = parseExample(readFileSync(`${folder}/${id}.txt`, 'utf8'));
  const told = checkExample(failing).map(({ rule }) => rule);
  expect(told).toContain(id);
  expect(checkExample(passing).map(({ rule }) => rule)).not.toContain(id);
});
