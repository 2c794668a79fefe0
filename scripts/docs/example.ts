import { createHash } from 'node:crypto';
import {
  builtInCatalogue,
  type Adjustment,
  type Catalogue,
  type OwnCheck,
  type Plan,
  type TargetLine,
} from '../../src/core/catalogue/index.js';
import { checkBatch } from '../../src/core/check-batch.js';
import { check } from '../../src/core/check.js';
import { factsOf, type ApprovalProof } from '../../src/core/facts/index.js';
import type { Finding } from '../../src/core/model/index.js';
import { sealClaims, standingOf } from '../../src/core/seal/index.js';
import { defaultSettings, type Submission } from '../../src/core/submission/index.js';
import { loadRegions } from '../../src/data/regions.js';
import { proofOf } from '../../src/seals/prove-approvals.js';
import { workbooksFromText, type SketchFile } from '../../src/workbooks/sketch/index.js';

/** The example of a rule: workbooks that it speaks about, mostly one, and such that it passes. */
export interface Example {
  readonly failing: readonly SketchFile[];
  readonly passing: readonly SketchFile[];
}

const published = builtInCatalogue.plans;

const checks: readonly OwnCheck[] = [
  {
    ...{ id: '1', name: '示范点不多于社工站', severity: 'error', levels: ['city'] },
    formula: '[三方联动示范点]<=[街道（乡镇）社工站]',
    ...{ occasions: [], blanksAreZero: false, note: '示范点从社工站中评选' },
  },
];

/** No two published plans share an indicator; an invented year plan stands for the plans of offices. */
const yearPlans = published
  .filter(({ id }) => id === 'sichuan-14fyp')
  .map((plan) => ({ ...plan, id: 'sichuan-2023' }));

const raised: Adjustment = {
  ...{ indicator: 'street-stations', field: 'value', before: 140, after: 150 },
  ...{ from: { year: 2022, month: 7, day: 1 }, document: '武政办〔2022〕6号' },
};

/** No published plan hands its targets down by lines or has checks of its own; an invented year plan does. */
const splitPlans = published
  .filter(({ id }) => id === 'wuhan-2022')
  .map((plan): Plan => ({ ...plan, id: 'wuhan-split', lines: linesOf(plan, [80, 50]), checks }));

/** No published plan was adjusted on the way; an invented year plan was. */
const adjustedPlans = published
  .filter(({ id }) => id === 'wuhan-2022')
  .map((plan): Plan => ({ ...plan, id: 'wuhan-adjusted', adjustments: [raised] }));

/** The plans that examples speak of: those published, and three of invented offices. */
export const exampleCatalogue: Catalogue = {
  plans: [...published, ...yearPlans, ...splitPlans, ...adjustedPlans],
};

const context = {
  catalogue: exampleCatalogue,
  regions: loadRegions(),
  settings: defaultSettings,
};

/** Reads examples/rules/<id>.txt: sketches of workbooks under the lines `# failing` and `# passing`. */
export function parseExample(text: string): Example {
  const [, failing, passing] = /^# failing\n([^]*?)^# passing\n([^]*)$/m.exec(text) ?? [];
  if (failing === undefined || passing === undefined) {
    throw new Error('An example has two parts: # failing, then # passing.');
  }
  return { failing: workbooksFromText(failing), passing: workbooksFromText(passing) };
}

/** What is found in the workbooks of an example, in each of them and across them. */
export function checkExample(files: readonly SketchFile[]): readonly Finding[] {
  const checked = files.map(({ file, isEarlier, workbook }) => {
    const result = check(workbook, { ...context, file });
    return { isEarlier, result, facts: factsOf(result.submission, proofs(result.submission)) };
  });
  const current = checked.filter(({ isEarlier }) => !isEarlier);
  const previous = checked.filter(({ isEarlier }) => isEarlier).map(({ facts }) => facts);
  const across = checkBatch(
    current.map(({ facts }) => facts),
    { ...context, previous },
  );
  return [...current.flatMap(({ result }) => result.findings), ...across];
}

/** Lines for the stations of the first two districts. */
function linesOf({ indicators }: Plan, targets: readonly [number, number]): readonly TargetLine[] {
  const { id, target } = indicators.find((each) => each.id === 'street-stations') ?? {};
  if (id === undefined || !target) throw new Error('no stations to hand down');
  return targets.map((value, at) => ({
    region: `42010${at + 2}`,
    indicator: id,
    target: { ...target, value },
  }));
}

/** What seals prove, hashed at once; no unit of an example has keys, so that no signature is right. */
function proofs(submission: Submission): readonly ApprovalProof[] {
  return sealClaims(submission).map((claim) => {
    const { text, signature } = claim;
    const found = text === undefined ? undefined : createHash('sha256').update(text).digest('hex');
    const signed = signature === '' ? 'unchecked' : 'unknown';
    return { standing: standingOf(claim, found), signed, ...proofOf(claim) };
  });
}
