import { approvalChain, regionNamed } from '../../../src/core/seal/index.js';
import { loadRegions } from '../../../src/data/regions.js';

const regions = loadRegions();
const chain = approvalChain('340123', '340000', regions);

test.each([
  ['肥西县民政局', '340123'],
  ['合肥市肥西县民政局', '340123'],
  ['安徽省合肥市民政局规划处', '340100'],
  ['合肥民政局', '340100'],
  ['安徽省民政厅', '340000'],
])('%s speaks of the region named last in it', (unit, region) => {
  expect(regionNamed(unit, chain, regions)).toBe(region);
});

test.each([
  ['长丰县民政局', '340121'],
  ['合肥市长丰县民政局', '340121'],
  ['芜湖市民政局', '340200'],
  ['江苏省民政厅', '320000'],
])('%s speaks of a region outside the chain', (unit, region) => {
  expect(regionNamed(unit, chain, regions)).toBe(region);
});

test.each(['县民政局', '规划科', ''])('“%s” names no region', (unit) => {
  expect(regionNamed(unit, chain, regions)).toBeUndefined();
});
