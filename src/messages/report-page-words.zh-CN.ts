import type { ReportPageWords } from './report-page-words.js';

/** What only the report as a page says, in Chinese. */
export const reportPage: ReportPageWords = {
  title: '规划指标校验报告',
  overview: '总体情况',
  units: '各单位结论',
  noRegion: '区划不明',
  below: '下级',
  workbooks: '各工作簿',
  indicators: '指标进度',
  details: '走势、排名和数据',
  place: '位置',
  explanation: '说明',
  search: '搜索',
  follow: '由此引起',
  named: '其他单位的问题提及本单位（不影响本单位结论）',
  state: '说明情况',
  unexplained: '未说明',
  toReview: '待核说明',
  shown: '已显示',
  more: '显示更多',
  colours: '配色',
  greenAhead: '绿色表示进度正常',
  redAhead: '红色表示进度正常',
  meaning:
    '强制性问题须改正后再报送；核实性问题核对无误后说明原因；提示性问题供参考。数据不齐而无法判定的不算错，补齐后再校验。',
  withoutScript: '浏览器没有运行脚本，只显示总体情况和各单位结论；问题清单请见其他格式的报告。',
};
