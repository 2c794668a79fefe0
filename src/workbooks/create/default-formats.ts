import type { Holds } from '../../core/contract/index.js';

/** The number formats of columns whose cells bring none: codes are text, days are dates. */
export const defaultFormats: Readonly<Record<Holds, string>> = {
  text: 'General',
  code: '@',
  region: '@',
  regions: '@',
  period: 'General',
  year: '0',
  day: 'yyyy-mm-dd',
  number: 'General',
  count: '#,##0',
  precision: 'General',
  'yes-no': 'General',
  option: 'General',
  computed: 'General',
};
