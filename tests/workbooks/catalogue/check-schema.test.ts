import { messagesOf } from '../../../src/messages/index.js';
import { readCatalogueFile } from '../../../src/workbooks/catalogue/index.js';
import { testPlan } from '../../support/test-plan.js';

const check = {
  ...{ id: '1', name: '床位', formula: '[床位数]>=0', severity: 'error', levels: ['county'] },
  ...{ occasions: ['year'], blanksAreZero: false },
};

/** What a plan with a check comes to once it is read from JSON: its checks, or the entry that is wrong. */
async function read(changed: Readonly<Record<string, unknown>>) {
  const plans = [{ ...testPlan, checks: [{ ...check, ...changed }] }];
  const bytes = new TextEncoder().encode(JSON.stringify({ plans }));
  const reading = await readCatalogueFile({ name: 'own.json', bytes }, messagesOf('zh-CN'));
  if ('catalogue' in reading) return reading.catalogue.plans[0]?.checks;
  return [reading.failure.id, reading.failure.facts['at']];
}

test('a check is read from JSON as from a workbook', async () => {
  const tolerance = { value: 1, isPercent: true };
  expect(await read({ tolerance, note: '附注' })).toEqual([{ ...check, tolerance, note: '附注' }]);
});

test.each([
  ['formula', '[床位数]>=0=1'],
  ['formula', '[没有]>=0'],
  ['formula', '[床位数]=[覆盖率].分子+[workers]'],
  ['severity', 'severe'],
  ['levels', ['street']],
  ['occasions', ['day']],
  ['tolerance', { value: -1, isPercent: false }],
])('a wrong %s is told: %s', async (field, value) => {
  const [id, at] = (await read({ [field]: value })) as readonly string[];
  expect(id).toBe('catalogue-invalid');
  expect(at).toMatch(new RegExp(`^plans\\.0\\.checks\\.0\\.${field}`));
});
