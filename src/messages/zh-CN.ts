import { adoption } from './adoption-words.zh-CN.js';
import { annex } from './annex-words.zh-CN.js';
import { planForm } from './plan-form-words.zh-CN.js';
import { catalogue } from './catalogue-words.zh-CN.js';
import { charts } from './chart-words.zh-CN.js';
import { command } from './command-words.zh-CN.js';
import { consolidation } from './consolidation-words.zh-CN.js';
import { contract } from './contract.zh-CN.js';
import { desk } from './desk-words.zh-CN.js';
import { failures } from './failures.zh-CN.js';
import { functions } from './functions.zh-CN.js';
import type { Messages } from './messages.js';
import { notices } from './notice-words.zh-CN.js';
import { pane } from './pane.zh-CN.js';
import { reportPage } from './report-page-words.zh-CN.js';
import { report } from './report-words.zh-CN.js';
import { rules } from './rules.zh-CN.js';
import { summary } from './summary-words.zh-CN.js';
import { tables } from './table-words.zh-CN.js';
import { workbook } from './workbook-words.zh-CN.js';

/** Everything that is said in Chinese. */
export const zhCN: Messages = {
  language: 'zh-CN',
  rules,
  contract,
  failures,
  catalogue,
  functions,
  report,
  charts,
  reportPage,
  command,
  desk,
  notices,
  pane,
  summary,
  tables,
  adoption,
  consolidation,
  annex,
  planForm,
  workbook,
  groups: {
    structure: '结构校验',
    cell: '单元格校验',
    'within-sheet': '表内校验',
    'across-periods': '跨期校验',
    'between-sheets': '表间校验',
    rating: '进度校验',
    'across-workbooks': '汇总校验',
  },
  severities: { error: '强制性', verify: '核实性', note: '提示性' },
  verdicts: {
    passed: '通过',
    incomplete: '待补',
    'to-explain': '需说明',
    failed: '不通过',
    unreadable: '无法校验',
  },
  doubts: {
    blank: '所需数据未填',
    unavailable: '所需数据未取得或未公布',
    inapplicable: '所需数据不适用',
    unreadable: '所需单元格无法识别',
    'not-told-by-source': '当前打开方式无法读取此项',
    'unknown-unit': '封面没有可识别的区划代码',
    'unknown-plan': '封面没有可识别的规划代码',
    'without-plan': '没有按规划校验，只核对了表内所印的合计、增长率、完成率',
    'unknown-region': '区划代码不在本版区划表中',
    'unknown-indicator': '指标代码不在规划中',
    'subordinates-missing': '下级数据尚不齐全',
    'list-incomplete': '封面没有写明清单是“全部”',
    'service-area-open': '站点服务的乡镇（街道）不明确',
    'too-rounded': '数据精度不足以判定',
    'zero-divisor': '除数为 0，无法计算',
    'unclear-percent': '填的 1 是 1% 还是 100%，无法分辨',
    'without-reason': '当前值填了“不适用”，请在备注写明原因',
    'no-cut-off': '没有截止日期',
    'no-stored-result': '公式没有存储结果',
    'formula-not-supported': '公式含有无法复算的内容',
  },
};
