import { canonicalForm, sealedText } from '../../../src/core/seal/index.js';
import { submitted } from '../../support/sealed-lines.js';

const form = canonicalForm(
  submitted(`
    封面 | 填报单位 | 肥西县民政局
    说明 | 规则 | 原因
    2    | station-count-mismatch | 乙
    3    | abrupt-change | 甲
  `),
);
const step = { explanations: 2, approval: 'approvals\tstep=申报', before: '' };

test('the text opens with the version, the seal before it and the own row of the step', () => {
  const before = `1.0.${'a'.repeat(64)}`;
  expect(sealedText(form, { ...step, before })).toBe(
    [
      'plan-indicators-seal 1',
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

test('only the first explanations of the list are in it', () => {
  const text = sealedText(form, { ...step, explanations: 1 });
  expect(text).toContain('乙');
  expect(text).not.toContain('甲');
});
