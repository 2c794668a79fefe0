import type { Holds } from '../../src/core/contract/index.js';
import type { Bilingual } from '../../src/core/model/index.js';

/** What each kind of column holds, in words. */
export const holdsWords: Readonly<Record<Holds, Bilingual>> = {
  text: { 'zh-CN': '文字', 'en-US': 'text' },
  code: { 'zh-CN': '代码', 'en-US': 'code' },
  region: { 'zh-CN': '区划代码', 'en-US': 'region code' },
  regions: { 'zh-CN': '区划代码，可多个', 'en-US': 'region codes' },
  period: { 'zh-CN': '期间', 'en-US': 'period' },
  year: { 'zh-CN': '年份', 'en-US': 'year' },
  day: { 'zh-CN': '日期', 'en-US': 'date' },
  number: { 'zh-CN': '数值', 'en-US': 'number' },
  count: { 'zh-CN': '整数', 'en-US': 'whole number' },
  precision: { 'zh-CN': '精度', 'en-US': 'precision' },
  'yes-no': { 'zh-CN': '是或否', 'en-US': 'yes or no' },
  option: { 'zh-CN': '从列表选择', 'en-US': 'choice' },
  computed: { 'zh-CN': '公式', 'en-US': 'formula' },
};
