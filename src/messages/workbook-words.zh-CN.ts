import { isoDay } from '../core/model/index.js';
import { lackText } from './consolidation-words.zh-CN.js';
import type { WorkbookWords } from './workbook-words.js';

/** What new workbooks say of themselves in Chinese. */
export const workbook: WorkbookWords = {
  guide: '使用说明',
  coverTitle: '规划指标填报表',
  legend: {
    input: '浅黄底：请填写的单元格。',
    given: '白底：已经填好，或不用填写。',
    computed: '灰底：由公式算出，请勿改写。',
  },
  footer: '第&P页，共 &N页',
  form: ({ unit, asOf, printed = {} }) => ({
    block: [
      printed.number && `表　　号：${printed.number}`,
      printed.madeBy && `制定机关：${printed.madeBy}`,
      printed.approvedBy && `批准（备案）机关：${printed.approvedBy}`,
      printed.document && `文　　号：${printed.document}`,
      printed.validUntil && `有效期至：${isoDay(printed.validUntil)}`,
    ].filter((line) => line !== undefined),
    left: `填报单位（盖章）：${unit}`,
    right: `截止日期：${asOf}　计量单位：见表内`,
    sheet: '表',
    signers:
      '单位负责人：　　　　　统计负责人：　　　　　填表人：　　　　　联系电话：　　　　　　　报出日期：　　　年　　月　　日',
  }),
  notInList: (words) => `请从列表中选择：${words.join('、')}。`,
  notTaken: ({ low, high, isWhole, isPart }) => {
    const limits = [
      ...(low === undefined ? [] : [`不小于 ${low}`]),
      ...(high === undefined ? [] : [`不大于 ${high}`]),
      ...(isPart ? ['不大于分母'] : []),
    ].join('、');
    const number = isWhole ? '整数' : '数字';
    return `这里填${limits}${limits === '' ? '' : '的'}${number}；未取得或未公布的填“…”，不适用的填“—”。仍要照此填写，请选“是”。`;
  },
  yesNo: ['是', '否'],
  roundings: {
    '10': '约至十位',
    '100': '约至百位',
    '1000': '约至千位',
    '10000': '约至万位',
    atLeast: '以上',
  },
  freeze: {
    note: (formula) => `原公式：${formula}`,
    author: '规划指标',
    summary: ({ native, values }) => `${native}个公式换成内置函数公式，${values}个换成数值。`,
    nothing: '工作簿中没有 PLAN 公式，不需要冻结；副本与原文件相同。',
    why: {
      asked: '按要求换成数值',
      'no-equivalent': '没有对应的内置函数，换成数值',
      'too-long': '内置函数公式超过 8192个字符，换成数值',
      'not-understood': '公式含有无法转换的内容，换成数值',
    },
    noteLeftOut: '此单元格已有批注，没有再写入原公式',
    refusals: {
      'no-result': '公式无法复算，也没有存储结果；请在 Excel 中打开、重新计算后保存',
      'array-formula': '单元格在数组公式中间，不能单独修改',
      name: '名称引用了 PLAN 函数，请先改为引用单元格',
      'conditional-format': '条件格式引用了 PLAN 函数，请先改为引用单元格',
      validation: '数据验证引用了 PLAN 函数，请先改为引用单元格',
      'table-total': '表格的汇总行引用了 PLAN 函数，请先改为内置函数',
    },
  },
  template: {
    title: (plan) => `${plan}：填报说明`,
    coverTitle: (region, plan) => `${region} · ${plan}`,
    lines: [
      '本工作簿填报一个单位、一份规划、一个截止日期的数据；先填“封面”，再填“数据”，“指标”随之算出，其中只有浅黄底的单元格需要填写。',
      '浅黄底的单元格请填写；把鼠标停在表头上，可以看到每一栏的填报说明。',
      '“数据”表已列出本单位和直接下级、各指标、各期间，逐行填写即可；比率指标填分子和分母，数值由公式算出，只有数值的直接填数值；合计由下列各行加总，无需填写。',
      '“指标”表的基期值、当前值取自“数据”表本单位的合计，不必再填；进度和评级由公式算出，请勿改写。',
      '空白表示漏填，不等于零；未取得或未公布的填“…”，不适用的填“—”，确实为零的填 0。',
      '百分比可以直接填 65.7%；约数在“精度”栏注明，如“约至万位”，“……以上”“……余”的数填“以上”。',
      '清单各表（如“站点”“项目”）有则填写，列全了的在封面注明“全部”；没有列出的表，本规划用不到。',
      '需要增加行时，在表格最后一行的下一行直接填写，表格、公式和下拉列表会自动延伸。',
      '核实性问题请在“说明”表逐条写明原因；强制性问题须改正后再报送。',
      '填完后请校验一次再报送；没有安装规划指标加载项也能打开和填写，公式显示最近一次算出的结果。',
    ],
  },
  nextPeriod: {
    carried: (file, asOf, rows) =>
      `历史数据 ${rows}行、填报单位和联系人取自上期工作簿 ${file}（截止 ${asOf}）；审批从本期重新开始。`,
    adjusted: ({ indicator, field, before, after, from, document }) =>
      `上期以来规划有调整：“${indicator}”的${field}由 ${before} 改为 ${after}，自 ${from} 起执行${document === undefined ? '' : `（${document}）`}，“指标”表已照此填好。`,
    divided: ({ before, after, from }) =>
      `上期以来区划有变更：${before} 并入或改为 ${after}${from === undefined ? '' : `，自 ${from} 起`}；此后的期间不再列出 ${before}。`,
    unchanged: '上期以来规划和区划没有变化。',
    explained: (kept, all) =>
      `上期 ${all}条说明中，${kept}条所说的数据没有变，已带入“说明”表；其余的不再成立，没有带入。`,
    dropped: (rows, count) =>
      `上期有 ${count}行数据没有带入（${rows}）：区划、指标或期间不在本期工作簿之内，或与前面的行重复。需要的请补填。`,
    wide: '横表没有封面、清单和说明：联系人、清单和说明没有带入。',
    sameLayout: ({ file, last, asOf, asked }) =>
      `照上期报表 ${file}（截止 ${last}）的表样生成，期间改为截止 ${asOf}，本期待填 ${asked}格；说明和审批没有带入。`,
    keepsLast: {
      all: '以前各期的数据保留，本期另加一栏。',
      some: '标有时间的栏保留以前各期的数据，本期另加一栏；没有标时间的栏只有一期，上期的数据已清空，由本期的代替；原文件没有改动。',
      none: '原表没有留存上期数据的栏，上期的数据已清空，由本期的代替；原文件没有改动。',
    },
    layoutGrew: '表头多了本期的栏，留存的表样不再适用：填好以后请重新留存表样，再按表样校验。',
    otherLooks: '原表的字体、边框、列宽和打印设置没有沿用（只有 .xlsx 文件的能沿用），请自行调整。',
    targetsAdjusted: (count) => `上期以来规划有 ${count}项调整，表中的目标照上期原样，请自行改正。`,
  },
  published: {
    title: (plan) => `${plan}：公开数据示例`,
    lines: (publisher) => [
      '本工作簿只收录公开发布的数据，用来演示填报和校验，不是任何单位的正式报送。',
      `数据来源：${publisher}。每个数据的来源见“备注”。`,
      '没有公布的（包括截止日期、基期值和部分期间）一律填“…”，有关的判断显示为无法判定，不作推测。',
      '由本工具推算或理解的内容，以及来源没有说明的内容，都在“备注”中注明。',
      '“余”“超过”的数在“精度”栏填“以上”，以万计的数注明约到哪一位，核对时按区间判断。',
    ],
    batches: (_, order) => `第${['一', '二', '三', '四', '五'][order] ?? order + 1}批`,
  },
  ratings: {
    title: '评级示例（虚构数据）',
    unit: (region) => `${region}（虚构示例）`,
    lines: [
      '本工作簿的规划、指标和数据全部虚构，只用来演示评级，与任何地区的实际情况无关。',
      '每行一个指标，指标名称写明目标类型和应得的评级；各类目标能得到的评级各有一行。',
      '截止日期为 2023-09-30：按季度报送的指标，当前期间为 2023Q3；按年报送的为 2022。',
      '“下降：正常”一行按“年度目标”表的计划值推算序时进度，其余按直线推算。',
      '修改“当前值”和“数据”表中的同一数值，可以看到评级怎样变化（需要规划指标加载项）。',
    ],
  },
  remarks: {
    source: (publisher) => `来源：${publisher}`,
    citedFrom: (text) => `转引自${text}`,
    planTarget: (figure) => `规划目标为${figure}`,
    baseBound: (figure, isLower) => `规划基期值为${figure}${isLower ? '以上' : '以下'}，按界值计算`,
    planWords: (words) => `规划原文：${words}`,
    denominatorAt: (word) => `分母取${word}数`,
    reportedOnly: '目标不在本级，本级只报送数据',
    takenFrom: (cells) => `取自现有报表 ${cells.join('、')}`,
    takenFromFile: (file, cells) => `取自 ${file}：${cells.join('、')}`,
    summed: '由下列各行合计，填报本级后自动更新',
    lacking: (lacks) =>
      `合计缺数：${lacks.map((lack) => `${lack.name}（${lackText(lack)}）`).join('、')}`,
    roundedTo: (unit) => `约至${unit}`,
    separator: '。',
  },
};
