import { ownPlan } from '../../scripts/examples/own-plan.js';
import { bundleFunctions } from '../../scripts/functions/bundle-functions.js';
import { functionsSize } from '../../scripts/pane/sizes.js';

const { metafile, files } = await bundleFunctions();
const script = metafile.outputs['dist/functions.js'];
const inputs = Object.keys(script?.inputs ?? {});

test('the script holds neither rules, workbooks and townships nor libraries that it has no use for', () => {
  const foreign = /zod|exceljs|core\/rules|core\/submission|src\/workbooks|townships\.json|react/;
  expect(inputs.filter((input) => foreign.test(input))).toEqual([]);
});

test('the townships are a file of their own', () => {
  const chunks = Object.entries(metafile.outputs).filter(([path]) => path !== 'dist/functions.js');
  expect(chunks.flatMap(([, { inputs: own }]) => Object.keys(own))).toContain(
    'src/data/townships.json',
  );
});

test('the script and what it loads at once keep within their budget', () => {
  const { bytes, budget = 0 } = functionsSize({ metafile, files });
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(budget);
});

test('the plans of 2026–2030 are loaded on demand', () => {
  const texts = Object.entries(files).map(
    ([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const,
  );
  const holders = texts.filter(([, text]) => text.includes('urbanisation-rate'));
  expect(holders.map(([path]) => path)).toEqual([expect.stringContaining('newer-plans')]);
});

test('a build for an office knows its plan besides the built-in ones, and the usual one does not', async () => {
  const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
  const own = textOf((await bundleFunctions([ownPlan])).files['dist/functions.js']);
  expect(own).toContain('nursing-bed-share');
  expect(own).toContain('anhui-14fyp');
  expect(textOf(files['dist/functions.js'])).not.toContain('nursing-bed-share');
});
