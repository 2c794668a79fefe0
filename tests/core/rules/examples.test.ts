import { readdirSync, readFileSync } from 'node:fs';
import { parseExample } from '../../../scripts/docs/example.js';
import type { RuleId } from '../../../src/core/rules/index.js';
import { findings } from '../../support/findings.js';

const folder = 'examples/rules';
const ids = readdirSync(folder).map((name) => name.replace('.txt', '') as RuleId);

test.each(ids)('the page of %s shows a workbook that fails and one that passes', (id) => {
  const { failing, passing } = parseExample(readFileSync(`${folder}/${id}.txt`, 'utf8'));
  expect(findings(id, failing)).not.toEqual([]);
  expect(findings(id, passing)).toEqual([]);
});
