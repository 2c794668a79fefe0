import { isDevelopmentZoneCode } from '../../../src/core/regions/index.js';
import { loadRegions } from '../../../src/data/regions.js';

const regions = loadRegions();

test.each(['340176', '340171', '340179', '510171'])('%s is a zone of a known city', (code) => {
  expect(isDevelopmentZoneCode(code, regions)).toBe(true);
});

test.each(['340170', '340180', '340181', '349971', '810171', '340176401', '340100', '高新区'])(
  '%s is no zone of a known city',
  (code) => {
    expect(isDevelopmentZoneCode(code, regions)).toBe(false);
  },
);
