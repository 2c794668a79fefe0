import { spanName, type Span } from '../core/layouts/span.js';
import type { TableWords } from './table-words.js';

function spanText(span: Span): string {
  switch (span.kind) {
    case 'year':
      return `${span.year}年`;
    case 'month':
      return `${span.year}年${span.month}月`;
    case 'quarter':
      return `${span.year}年第${span.quarter}季度`;
    case 'to-month':
      return `${span.year}年1—${span.month}月`;
    case 'years':
      return `${span.first}—${span.last}年`;
    default:
      return spanName(span);
  }
}

/** What is said of tables that offices already have, in Chinese. */
export const tables: TableWords = {
  refusals: {
    'no-header': '没有找到表头，无法确定各栏的含义。',
    list: '这是名册或通讯录，各行不是指标、地区或期间，不作为数据读取。',
    'rows-unclear': '无法确定各行是指标、地区还是期间。',
    'column-without-header': '该栏没有表头，无法确定含义。',
    'column-unclear': '表头没有说明该栏是目标、实际还是其他数据。',
    'column-repeated': '有几栏的表头完全相同，无法区分。请在表头中写明各栏的不同。',
    'years-or-figures':
      '该栏的数都是像年份的四位数，无法确定是年份还是数量。请在表头写明计量单位，如“床位数（张）”。',
    'role-unclear': '无法确定是基期、目标还是实际数。',
    'change-unclear': '无法确定是增减的数量还是增减的幅度。',
    'period-unclear': '无法确定所属期间，请在表头或标题中写明年份。',
    'name-missing': '没有指标名称。',
    'name-unclear': '无法确定指标名称，或名称后括号内是否为单位。',
    'unit-unclear': '无法确定计量单位。',
    'region-unclear': '无法确定属于哪个地区。',
    'no-figure': '此处应填数据，但内容不是数值。',
    'several-figures': '一格多个数值，与指标个数不一致。',
    'no-result': '公式没有保存计算结果，请在 Excel 中重新计算并保存。',
    'error-value': '公式结果是错误值。',
    date: '此处是日期，不是数值。',
    'misleading-format': '单元格格式使显示的数与实际的数不一致。',
    'shifted-row': '该行填写错位，各格与表头不对应。',
    'merged-rows': '数值跨行合并，无法确定属于哪一行。',
    'unexplained-mark':
      '数值带 * 号，但表下没有说明，或说明未能识读。请写明，如“带*的为2024年数据”“带*的为预计数”。',
    'note-unclear':
      '说明中提到预计数、快报数或初步数，但未能识读是哪些数据。请写明，如“2024年数据为预计数”“带*的为快报数”。',
    'below-notes': '位于表下说明之后，没有表头。',
    'text-column': '该栏是文字，不作为数据。如是数据，请只填数字，计量单位写入表头。',
  },
  roles: {
    base: '基期',
    target: '目标',
    plan: '年度计划',
    actual: '实际',
    estimate: '预计',
    growth: '增长率',
    completion: '完成率',
    numerator: '分子',
    denominator: '分母',
    rank: '位次',
    words: '文字表述',
    absent: '无数据',
  },
  reads: {
    number: '序号',
    category: '类别',
    indicator: '指标名称',
    region: '地区',
    period: '期间',
    code: '代码',
    unit: '计量单位',
    attribute: '属性',
    office: '责任单位',
    remark: '备注',
    person: '人员和联系方式',
    thing: '名称',
    state: '文字，不作为数据',
    foreign: '外文，不读取',
    blank: '空栏',
    refused: '未识读',
  },
  rows: { indicators: '每行一个指标', regions: '每行一个地区', periods: '每行一个期间' },
  span: spanText,
  heading: (place, rows) => `${place}（${rows}）`,
  counts: (facts, refused) =>
    refused === 0 ? `识读 ${facts}个数据` : `识读 ${facts}个数据，${refused}处未识读`,
  about: {
    plan: (first, last) => `规划期：${first}—${last}年`,
    time: (time) => `数据期间：${time}`,
    unit: (unit) => `计量单位：${unit}`,
    marked: (year) => `带 * 号的为 ${year}年数据`,
    looksBack: '标题表明反映完成情况',
  },
  because: (header, figures) => `表头为“${header}”，下面 ${figures}个数`,
  withoutHeader: (figures) => `没有表头，下面 ${figures}个数`,
  label: (header, reads) => (header === '' ? reads : `${reads}（表头为“${header}”）`),
  accumulated: '累计',
  flash: '快报',
  kept: {
    applied: '按已留存的表样识读',
    near: (percent, missing, added) =>
      `与一个留存的表样相近（${percent}%），没有套用。表样有、本表没有：${missing}；本表有、表样没有：${added}`,
  },
  refusedHeading: '未识读：',
  more: (count) => `另有 ${count}处`,
  mismatches: {
    'printed-rate-mismatch': (name, found, allowed) =>
      `“${name}”印的是 ${found}，按同行数据应为 ${allowed}。请核对，或注明口径。`,
    'printed-sum-mismatch': (name, found, allowed) =>
      `“${name}”合计印的是 ${found}，各行相加为 ${allowed}。请核对，或注明口径。`,
    'printed-part-over-whole': (name, found, allowed) =>
      `其中“${name}”印的是 ${found}，大于总数 ${allowed}。请核对，或注明口径。`,
  },
  nothing: '没有找到可以识读的表。',
};
