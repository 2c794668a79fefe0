import { periodFaults } from './period-faults.zh-CN.js';
import type { FunctionWords, ParameterWords } from './functions.js';

const parameter = (name: string, description: string): ParameterWords => ({ name, description });

const base = parameter('基期值', '基期年末的数值。');
const current = parameter('当前值', '当前期间的数值。');
const target = parameter('目标值', '目标年末应达到的数值。');
const baseYear = parameter('基期年', '年份（如 2020）、日期或期间。');
const targetYear = parameter('目标年', '年份（如 2025）、日期或期间。');
const asOf = parameter('截止期', '当前值所属的年份、日期或期间，如 2023、2023Q2。');
const path = parameter('年度目标', '可不填：两列，期间和计划值；不填按直线。');
const margin = parameter(
  '宽严',
  '可不填：目标不含本数的填“>”或“<”（超过、低于）；“左右”的目标填允许偏差。',
);
const ahead = parameter(
  '快于预期界限',
  '可不填：填 1 或更大的进度比（如 1.05）时用官方评级用语；不填用本工具的评级。',
);
const nature = parameter('性质', '可不填：实际、快报或预计；按预计数完成的评为“预计完成”。');
const kind = parameter(
  '目标类型',
  '可不填：上升、下降、下限、上限、年度、累计、区间、年均增速或监测。',
);
const upper = parameter('目标上限', '区间目标必填，累计目标有上限的填写。');
const residents = parameter('常住人口', '常住人口数，单位为人，大于 0。');
const code = { code: parameter('区划代码', '6位、9位或 12位区划代码。') };
const plan = parameter('规划', '规划的代码或名称，如 anhui-14fyp。');
const indicator = parameter('指标', '指标的代码或名称，如 facility-coverage。');
const amounts = { base, current, target };
const times = { baseYear, targetYear, asOf };

/** 函数用语 · Everything that is said of functions in Chinese. */
export const functions: FunctionWords = {
  definitions: {
    COVERAGE: {
      description: '覆盖率：已覆盖数占总数的比例，结果为小数，设百分比格式即显示为 %。',
      formula: '已覆盖数 ÷ 总数',
      parameters: {
        covered: parameter('已覆盖数', '已覆盖的数量，如已建站的乡镇数。'),
        total: parameter('总数', '应覆盖的数量，大于 0。'),
      },
    },
    PER10K: {
      description: '每万人拥有量：平均每一万常住人口拥有的数量。',
      formula: '数量 ÷ 常住人口 × 10000',
      parameters: { count: parameter('数量', '人数、床位数等。'), residents },
    },
    COMPLETION: {
      description: '增量完成率：从基期起已完成的增量占计划增量的比例，上升和下降的目标都适用。',
      formula: '（当前值 − 基期值）÷（目标值 − 基期值）',
      parameters: amounts,
    },
    ACHIEVEMENT: {
      description: '目标实现率：当前值占目标值的比例；下降、上限类为目标值占当前值的比例。',
      formula:
        '当前值 ÷ 目标值；目标类型为下降、上限的，目标值 ÷ 当前值。写明目标类型的，目标值不是正数、当前值为负，或下降、上限类当前值为 0 时留空',
      parameters: { current, target, kind },
    },
    SCHEDULE: {
      description: '序时进度：从基期到目标期，已过时间占全部时间的比例，最多为 1。',
      formula: '（截止期 − 基期）÷（目标期 − 基期）；年份和期间取其最后一天',
      parameters: times,
    },
    PACE: {
      description: '进度比：增量完成率与序时进度之比，1 为同步；到期及以后没有进度比。',
      formula: '增量完成率 ÷ 序时进度；目标类型为年均增速的，当前值 ÷ 目标值，基期值填 0',
      parameters: { ...amounts, ...times, path, kind },
    },
    RATING: {
      description:
        '评级：正常、需加快、滞后、倒退、已完成等；不填目标类型时，目标低于基期按下降，否则按上升。',
      formula:
        '先看是否超限、完成、到期，再看进度比：0.95 及以上正常，0.60 及以上需加快，0 及以上滞后，否则倒退',
      parameters: { ...amounts, ...times, kind, upper, path, margin, ahead, nature },
    },
    EXPECTED: {
      description: '应达值：按计划到截止期应当达到的数值。',
      formula: '基期值 +（目标值 − 基期值）× 序时进度；有年度目标时在相邻两点之间按直线',
      parameters: { base, target, ...times, path },
    },
    PROJECTION: {
      description: '预计值：照目前速度，到目标期能达到的数值。',
      formula: '当前值 +（当前值 − 基期值）÷ 已过年数 × 剩余年数',
      parameters: { ...amounts, ...times },
    },
    ATTAINMENT: {
      description: '达标年份：照目前速度，达到目标值的年份。',
      formula: '达标位置 = 基期 + 已过年数 ÷ 增量完成率，向上取整后减 1',
      parameters: { ...amounts, ...times },
    },
    NEEDED: {
      description: '还需速度：要按期达标，今后平均每年（或每月）还需增加或减少多少；已达标为 0。',
      formula: '与目标值的差额 ÷ 剩余年数（或月数）；不填目标类型按上升',
      parameters: {
        current,
        target,
        targetYear,
        asOf,
        span: parameter('时段', '可不填：年（默认）或月。'),
        kind,
      },
    },
    SHORTFALL: {
      description: '差额：当前值离目标还差多少，或超出上限多少；已达标为 0。',
      formula: '低于目标值的部分，或高于上限的部分；不填目标类型按上升，填了上限的同时看上限',
      parameters: { current, target, upper, kind },
    },
    HEADCOUNT: {
      description: '缺口人数：达到每万人配备标准还缺多少人，不足一人按一人计。',
      formula: '标准 × 常住人口 ÷ 10000 − 现有人数，向上取整，最少为 0',
      parameters: {
        rate: parameter('每万人标准', '每一万常住人口应有的人数。'),
        residents,
        current: parameter('现有人数', '可不填：已有的人数，默认 0。'),
      },
    },
    MILESTONES: {
      description: '年度分解：从基期年到目标年，逐年列出年份和按直线应达到的数值。',
      formula: '基期值 +（目标值 − 基期值）×（年份 − 基期年）÷（目标年 − 基期年）',
      parameters: {
        base,
        target,
        baseYear: parameter('基期年', '四位年份，如 2020。'),
        targetYear: parameter('目标年', '四位年份，如 2025。'),
        decimals: parameter('小数位数', '可不填：保留 0 至 15位小数。'),
      },
    },
    ROLLUP: {
      description:
        '汇总：按直接下级的分子、分母合计计算上级的比率；不给分母时为分子合计。开发区不算下级。',
      formula: 'Σ 分子 ÷ Σ 分母 × 系数，不是比率的平均',
      parameters: {
        codes: parameter('区划代码列', '各行的区划代码，每个代码只出现一次。'),
        numerators: parameter('分子列', '与区划代码逐行对应。'),
        denominators: parameter('分母列', '与区划代码逐行对应；汇总个数时留空。'),
        parent: parameter('上级代码', '要汇总到的区划代码。'),
        factor: parameter('系数', '可不填：默认 1；百分数填 100，每万人填 10000。'),
      },
    },
    TREND: {
      description: '趋势值：由已有年份的数值拟合直线，推算另一年份的数值。',
      formula: '最小二乘直线在该年份的值',
      parameters: {
        years: parameter('年份列', '年份、日期或期间，至少两个不同的年份。'),
        values: parameter('数值列', '与年份逐行对应；空白的行不计。'),
        year: parameter('推算年份', '要推算的年份、日期或期间。'),
      },
    },
    GROWTH: {
      description: '年均增速：从基期值到当前值平均每年增长的比例，结果为小数。',
      formula: '（当前值 ÷ 基期值）的 1/年数 次方 − 1；金额应按不变价格计算',
      parameters: {
        base: parameter('基期值', '基期年末的数值，大于 0。'),
        current: parameter('当前值', '当前期间的数值，大于 0。'),
        years: parameter('年数', '从基期到当前经过的年数，大于 0，如 2020年末到 2023年末为 3。'),
      },
    },
    ACCUMULATE: {
      description: '累计：把各年的数值累计为整个规划期的数值，可以是合计、百分点或者连乘。',
      formula:
        '合计：Σ 各年数；百分点：末年数 − 首年数；连乘：增长为各年（1 + 增幅）的乘积 − 1，降低为 1 − 各年（1 − 降幅）的乘积。末尾空白的年份不计，中间有空白的不作累计',
      parameters: {
        rates: parameter(
          '各年数',
          '一列或一行，按年份先后排列；连乘填小数或带 % 的数，如 3% 或 0.03。',
        ),
        way: parameter('累计方式', '可不填：合计（默认）、百分点或连乘。'),
        direction: parameter('方向', '可不填：增长（默认）或降低，只用于连乘。'),
      },
    },
    INBAND: {
      description: '区间内：数值是否在下限和上限之间，含两端。',
      formula: '下限 ≤ 数值 ≤ 上限',
      parameters: {
        value: parameter('数值', '要判断的数值。'),
        lower: parameter('下限', '允许的最小值。'),
        upper: parameter('上限', '允许的最大值。'),
      },
    },
    STAFFED: {
      description: '持证达标：站点的持证社工是否达到最低人数。',
      formula: '持证社工 ≥ 最低人数',
      parameters: {
        certified: parameter('持证社工', '站点持证社工人数。'),
        minimum: parameter('最低人数', '可不填：默认 2。'),
      },
    },
    TARGET: {
      description: '目标值：规划为指标确定的目标值，百分数以小数给出。',
      formula: '取自规划目录',
      parameters: { plan, indicator },
    },
    INDICATOR: {
      description: '指标信息：规划中指标的名称、单位、属性、基期、目标等，百分数以小数给出。',
      formula: '取自规划目录',
      parameters: {
        plan,
        indicator,
        field: parameter(
          '栏目',
          '名称、英文名称、单位、属性、目标类型、基期年、基期值、目标年、目标值或目标上限。',
        ),
      },
    },
    REGIONNAME: {
      description: '区划名称：由区划代码查名称。',
      formula: '取自 2023年统计用区划代码',
      parameters: code,
    },
    REGIONPARENT: {
      description: '上级区划：由区划代码查直接上级的代码。',
      formula: '取自 2023年统计用区划代码',
      parameters: code,
    },
    REGIONLEVEL: {
      description: '区划层级：省级、地级、县级、乡级或村级。',
      formula: '取自 2023年统计用区划代码',
      parameters: code,
    },
    NUMBER: {
      description:
        '读数：把文字写的数读成数值，如 4680万元、６５．７％、十八、叁万伍仟元整、6.5‰、三分之一；单位换算为一，百分数读成小数。',
      formula: '读不准的（如 10–20、1.234,5）不猜测；约数、百分点和超过 15位的数不转换',
      parameters: { text: parameter('文本', '文字写的数；已是数值的原样返回。') },
    },
    PROGRESS: {
      description: '进度表：由“指标”表的各行一次列出完成率、序时进度、进度比、评级和预计。',
      formula: '与增量完成率、序时进度、进度比、评级等函数相同；没有结果的留空',
      parameters: {
        rows: parameter('指标行', '“指标”表的区域，第一行为表头；没有表头的按“指标”表栏目的顺序。'),
        asOf: parameter('截止期', '截止日期；没有当前期间的行以此为准，当前期间晚于它的不计。'),
      },
    },
  },
  reasons: {
    'not-a-number': ({ argument, found }) =>
      `“${argument}”应为数值，现为“${found}”。请填数字，文字写的数可先用 PLAN.NUMBER 转换。`,
    'not-a-time': ({ argument, found, why }) =>
      (why && periodFaults[why](found)) ??
      `“${argument}”应为年份、日期或期间，现为“${found}”。请写成 2023、2023Q2、2023-06 或日期。`,
    'not-a-year': ({ argument, found }) =>
      `“${argument}”应为 1900 至 2200 的年份，现为“${found}”。`,
    'not-a-code': ({ argument, found }) =>
      `“${argument}”应为 6位、9位或 12位区划代码，现为“${found}”。`,
    'not-a-text': ({ argument, found }) => `“${argument}”应为文字，现为“${found}”。`,
    'not-an-option': ({ argument, found }) =>
      `“${argument}”没有“${found}”这一选项，请从列表中选择。`,
    'not-decimals': ({ argument, found }) => `“${argument}”应为 0 至 15 的整数，现为“${found}”。`,
    'not-readable': ({ found }) =>
      `“${found}”不是一个确定的数。请改写成一个数，如 4680万元、65.7%。`,
    'not-exact': ({ found }) =>
      `“${found}”是约数或界限，不是确切的数。请填确切的数，约数在“精度”栏注明。`,
    'percentage-points': ({ found }) =>
      `“${found}”是两个百分比之差，PLAN.NUMBER 不转换。请直接填数字。`,
    'too-many-digits': ({ found }) =>
      `“${found}”超过 15位有效数字，单元格存不下。是编号的请按文本填写。`,
    'one-cell-only': ({ argument }) => `“${argument}”只能是一个单元格。`,
    'two-columns-only': ({ argument }) => `“${argument}”应为两列：期间和计划值。`,
    'one-line-only': ({ argument }) => `“${argument}”应为一列或者一行，请重新选取区域。`,
    'missing-columns': ({ argument, column }) =>
      `“${argument}”缺少栏目${column && `“${column}”`}。请选取“指标”表的完整区域，连同表头。`,
    'sizes-differ': () => '各列的行数不同，请选取同样长的区域。',
    'repeated-code': ({ found }) =>
      `区划代码 ${found} 出现不止一次，会重复计算。请只选一个期间、一个指标的行。`,
    unavailable: ({ argument }) => `“${argument}”未取得或未公布，无法计算。`,
    inapplicable: ({ argument }) => `“${argument}”不适用，无法计算。`,
    'no-partner': () => '各区域的长度不同，此处没有对应的数据。',
    'not-positive': ({ argument }) => `“${argument}”应大于 0。`,
    'rates-over-one': ({ argument }) =>
      `“${argument}”中有达到或超过 100% 的降幅，或者超过 100% 的增幅。各年增幅、降幅应为小数，如 3.2% 或 0.032。`,
    'zero-target': () => '目标值为 0，没有目标实现率。',
    'no-change': () => '目标值等于基期值，没有计划增量。',
    'deadline-not-after-base': () => '目标年应晚于基期年。',
    'before-base': () => '截止期早于基期，计划尚未开始。',
    'not-after-base': () => '截止期应晚于基期。',
    'at-or-after-deadline': () => '已到目标期，请看是否达标。',
    'after-deadline': () => '截止期晚于目标期，没有预计值。',
    'not-begun': () => '按计划此时还没有应完成的增量，没有进度比。',
    'not-in-sight': () => '按目前进度，一百年内达不到目标。',
    'not-moving': () => '目前没有向目标推进，推算不出达标年份。',
    'no-target': () => '监测指标没有目标值。',
    'not-a-margin': ({ argument, found }) =>
      `“${argument}”应为“>”“<”或不小于 0 的允许偏差，现为“${found}”。`,
    'not-ahead': ({ argument, found }) => `“${argument}”应不小于 1，现为“${found}”。`,
    'margin-of-other-side': ({ found }) =>
      `“${found}”与目标类型不一致：上升类的目标填“>”，下降、上限填“<”。`,
    'too-few-levels': ({ argument }) => `“${argument}”至少要有两年的数值，才能计算百分点。`,
    'too-few-years': () => '至少要有两个不同年份的数值。',
    'no-subordinates': ({ found }) => `区划代码列中没有 ${found} 的直接下级。`,
    'unknown-plan': ({ found }) => `规划目录中没有“${found}”。`,
    'unknown-indicator': ({ found }) => `该规划中没有指标“${found}”。`,
    'not-stated': () => '规划没有写明这一项。',
    'unknown-region': ({ found }) =>
      `区划代码 ${found} 不在本版区划表中，请核实是否为开发区或新设区划。`,
    'no-parent': ({ found }) => `${found} 是省级或国家级区划，没有上级。`,
    'no-name': ({ found }) => `本版区划表没有村级名称（${found}）。`,
    'too-large': () => '结果超出了可计算的范围，请核对数值。',
  },
  levels: {
    nation: '国家级',
    province: '省级',
    city: '地级',
    county: '县级',
    township: '乡级',
    village: '村级',
  },
  progress: {
    indicatorCode: '指标代码',
    indicatorName: '指标名称',
    base: '基期值',
    current: '当前值',
    target: '目标值',
    completion: '增量完成率',
    achievement: '目标实现率',
    schedule: '序时进度',
    pace: '进度比',
    rating: '评级',
    projection: '预计值',
    neededPerYear: '年均需增',
    attainmentYear: '达标年份',
  },
  failed: '函数未能算出结果，请重新计算；仍不行请联系维护人员。',
  page: {
    title: '函数',
    introduction: [
      '在单元格中输入 `=PLAN.` 即可选用。参数可以是一个单元格，也可以是一列或一片区域，结果随之铺开；各区域长度不同时，没有对应数据的位置为 `#N/A`。',
      '空白进、空白出。填“…”“未取得”的为 `#N/A`，填“—”“不适用”的也是 `#N/A`，并说明原因；应为数值处写了文字的为 `#VALUE!`，并指出是哪个参数。空白从不当作零。',
      '年份写成 1900 至 2200 的整数，取其最后一天；日期用 Excel 日期（1990 至 2100年）；期间写成 `2023H1`、`2023Q2`、`2023-06`，取其最后一天。文字写的日期（“2023年12月31日”、20231231）和从 1月起的期间（“2023年1-6月”“2023年前三季度”“2023年6月末”）与校验的读法相同；`202306` 有歧义，“本月”“4-6月”不从 1月起，不予接受。日期算到当日；每月 1日按整月算（在 Excel 中输入 2023-6 得到的就是 6月1日），与校验对“当前期间”的读法相同；PLAN.PROGRESS 的截止期是截止日期，1日也只算到当日。百分数一律为小数。',
      '工作簿的日期从 1904年起算的，命令和冻结也从 1904年起算；Excel 不告诉加载项从哪一年起算，单元格里的函数从 1900年起算，此时请用年份或期间，不用日期。',
      '“原生公式”用内置函数给出同样的结果，供未安装加载项的人员使用；没有原生公式的，发送前转成数值。以下情况两者不同：出错时原生公式一律给出错误值，不说明原因，错误的种类也可能不同；文字写的期间，原生公式只认 `2023`、`2023H1`、`2023Q2`、`2023-06`，其余写法（包括文字日期和 20231231）给出错误值；只含空格的单元格，函数视为空白，原生公式视为文字；RATING 的原生公式把每月 1日算到当日；TREND 的原生公式只认数字写的年份，遇到表头、日期和文字给出错误值；ATTAINMENT 的原生公式以十亿分之一年为准，函数是精确的；LibreOffice 把 TRUE 当作数字。',
    ],
    contents: '目录',
    function: '函数',
    gives: '用途',
    formula: '算法',
    parameter: '参数',
    meaning: '说明',
    options: '选项',
    twin: '原生公式',
    noTwin: '没有：发送给未安装加载项的人员之前，转成数值。',
    examples: '示例',
    call: '公式',
    result: '结果',
    blank: '（空白）',
  },
};
