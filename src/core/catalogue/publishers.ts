import type { Bilingual } from '../model/index.js';

/** 发布单位 · Who published the figures of the built-in plans. */
export const publishers = {
  sichuan: {
    'zh-CN': '四川省民政厅、四川省财政厅（据四川省民政厅）',
    'en-US': 'Sichuan Departments of Civil Affairs and of Finance',
  },
  anhui: {
    'zh-CN': '《安徽日报》（据安徽省民政厅、省发展改革委）',
    'en-US':
      'Anhui Daily, on the Anhui Department of Civil Affairs and Development and Reform Commission',
  },
  wuhan: { 'zh-CN': '《长江日报》', 'en-US': 'Changjiang Daily' },
  census: {
    'zh-CN': '第七次全国人口普查（2020年）',
    'en-US': 'Seventh National Population Census (2020)',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
