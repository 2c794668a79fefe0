import { gzipSync } from 'node:zlib';
import { ownPlan } from '../../scripts/examples/own-plan.js';
import { bundleFunctions } from '../../scripts/functions/bundle-functions.js';

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

test('the script is at most 75 KB packed', () => {
  const packed = gzipSync(files['dist/functions.js'] ?? new Uint8Array());
  expect(packed.length).toBeGreaterThan(1000);
  expect(packed.length).toBeLessThanOrEqual(75_000);
});

test('a build for an office knows its plan besides the built-in ones, and the usual one does not', async () => {
  const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
  const own = textOf((await bundleFunctions([ownPlan])).files['dist/functions.js']);
  expect(own).toContain('nursing-bed-share');
  expect(own).toContain('anhui-14fyp');
  expect(textOf(files['dist/functions.js'])).not.toContain('nursing-bed-share');
});
