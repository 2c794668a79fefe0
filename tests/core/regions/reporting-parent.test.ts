import { reportingParent } from '../../../src/core/regions/index.js';
import { loadRegions } from '../../../src/data/regions.js';

const regions = loadRegions();

test.each([
  ['340102', '合肥市'],
  ['340175', '合肥市'],
  ['340199001', '合肥市'],
  ['429004', '湖北省'],
  ['500229', '重庆市'],
  ['620201001', '嘉峪关市'],
  ['349901', '安徽省'],
])('%s reports to %s', (code, parent) => {
  expect(reportingParent(code, regions)?.name).toBe(parent);
});

test.each(['340000', '990101', '合肥市'])('%s reports to no known unit', (code) => {
  expect(reportingParent(code, regions)).toBeUndefined();
});
