import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { rules } from '../../src/core/rules/index.js';
import { hostileReport } from './hostile-report.js';
import { rendered } from './rendered.js';

const schemaPath = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
const draftPath = 'node_modules/ajv/lib/refs/json-schema-draft-04.json';
const jsonOf = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const isValid = new Ajv({ schemaId: 'auto', unknownFormats: 'ignore' })
  .addMetaSchema(jsonOf(draftPath))
  .compile(jsonOf(schemaPath));
const logOf = (language: 'zh-CN' | 'en-US') =>
  JSON.parse(rendered(hostileReport, 'sarif', language));
const [run] = logOf('zh-CN').runs;

test.each(['zh-CN', 'en-US'] as const)(
  'the log in %s keeps to the published schema',
  (language) => {
    isValid(logOf(language));
    expect(isValid.errors ?? []).toEqual([]);
  },
);

test('every rule is described, and results refer to it by its place', () => {
  const described = run.tool.driver.rules;
  expect(described.length).toBeGreaterThanOrEqual(rules.length);
  for (const { ruleId, ruleIndex } of run.results) expect(described[ruleIndex].id).toBe(ruleId);
});

test('a result points to file and cell', () => {
  expect(run.results[0]).toMatchObject({
    ruleId: 'ratio-mismatch',
    level: 'error',
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: '%E5%90%88%E8%82%A5/a%20b%231.xlsx' } },
        logicalLocations: [{ name: 'F3', fullyQualifiedName: "数'据!F3" }],
      },
    ],
  });
});

test('an explanation suppresses with its reason and what the reviewer says', () => {
  const said = run.results.flatMap(
    (result: { suppressions?: unknown[] }) => result.suppressions ?? [],
  );
  expect(said).toMatchObject([
    { status: 'underReview', justification: '<script>alert("x")</script>' },
    { status: 'rejected' },
    { status: 'accepted' },
  ]);
});

test('what is undecided is open, and what could not be read is told of the run', () => {
  const open = run.results.filter(({ kind }: { kind: string }) => kind === 'open');
  expect(open).toHaveLength(2);
  expect(run.invocations[0].toolExecutionNotifications).toMatchObject([
    { descriptor: { id: 'truncated' } },
  ]);
});
