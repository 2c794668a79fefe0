import { canonicalForm, sealedText, signedText } from '../../../src/core/seal/index.js';
import { submitted } from '../../support/sealed-lines.js';

const said = submitted(`
  封面 | 填报单位 | 肥西县民政局
  说明 | 规则 | 原因 | 审核结论
  2    | station-count-mismatch | 乙 | 已核准
  3    | abrupt-change | 甲 |
`);
const form = canonicalForm(said, 2);
const step = { step: 'apply', explanations: 2, approval: 'approvals\tstep=申报', before: '' };
const before = `1.0.${'a'.repeat(64)}`;

test('the text opens with the version, the seal before it and the own row of the step', () => {
  expect(sealedText(form, { ...step, before })).toBe(
    [
      'plan-indicators-seal 2',
      `before=${before}`,
      'approvals\tstep=申报',
      'cover\tunit=肥西县民政局',
      'explanations\treason=乙\trule=station-count-mismatch',
      'explanations\treason=甲\trule=abrupt-change',
      '',
    ].join('\n'),
  );
});

test('another seal before, or another step, is another text', () => {
  const texts = [step, { ...step, before: 'x' }, { ...step, approval: 'approvals\tstep=审核' }].map(
    (each) => sealedText(form, each),
  );
  expect(new Set(texts).size).toBe(3);
});

test('only the first explanations of the list are in it, in their order', () => {
  const text = sealedText(form, { ...step, explanations: 1 });
  expect(text).toContain('乙');
  expect(text).not.toContain('甲');
});

test.each(['review', 'confirm'])('the step %s seals what reviewers say to explanations', (id) => {
  expect(sealedText(form, { ...step, step: id })).toContain(
    'rule=station-count-mismatch\tstate=已核准',
  );
  expect(sealedText(form, step)).not.toContain('已核准');
});

test('under version 1 explanations stand among the rows, and no conclusion is sealed', () => {
  const text = sealedText(canonicalForm(said, 1), { ...step, step: 'review' });
  expect(text).toMatch(/^plan-indicators-seal 1\n/);
  expect(text).not.toContain('已核准');
});

test('a signature is of the seal, the seal before it and the row', () => {
  expect(signedText('2.0.b', { before, approval: 'approvals\tstep=申报' })).toBe(
    `plan-indicators-signature 2\nseal=2.0.b\nbefore=${before}\napprovals\tstep=申报\n`,
  );
});
