import { periodFaults } from './period-faults.zh-CN.js';
import type { ListCount } from '../core/catalogue/index.js';
import { flawWords } from './flaw-words.zh-CN.js';
import type { ComputedColumn, VocabularyId } from '../core/contract/index.js';
import type { Bilingual, Facts } from '../core/model/index.js';
import { catalogue } from './catalogue-words.zh-CN.js';
import { defectText } from './catalogue-defect-text.js';
import { chinesePeriod } from './chinese-period.js';
import { computedValue } from './computed-value.js';
import { columnName, optionNames, sheetName } from './contract-names.js';
import { differenceUnit } from './difference-unit.js';
import { gapText } from './gap-text.js';
import { report } from './report-words.zh-CN.js';
import type { Messages } from './messages.js';
import { adoption } from './adoption-words.zh-CN.js';
import { printedRange } from './printed-range.js';
import { tables } from './table-words.zh-CN.js';
import type { FactsOf, PrintedFacts } from '../core/rules/index.js';
import type { Comparison } from '../core/own-checks/index.js';
import { number } from './number.js';
import { shownNumber, type Showing } from './shown-number.js';
import { ratingWord } from './rating-word.js';
import { wordOf } from './word-of.js';

/** So many cells are still read in a sentence; the others stand in the report beside it. */
const mostPlaces = 12;

const hiddenThings = {
  sheet: '工作表已隐藏',
  'unread-sheet': '工作表已隐藏，未识读',
  rows: '有隐藏的行',
  'filtered-rows': '有筛选未显示的行',
  column: '此列已隐藏',
} as const;

const hiddenAdvice = {
  sheet: '请取消隐藏，或说明原因',
  'unread-sheet': '如需校验，请取消隐藏',
  rows: '请取消隐藏，或说明原因',
  'filtered-rows': '校验时照常计入',
  column: '请取消隐藏，或说明原因',
} as const;

const comparisonWords: Readonly<Record<Comparison, string>> = {
  '=': '应等于',
  '<>': '不应等于',
  '<': '应小于',
  '<=': '应不大于',
  '>': '应大于',
  '>=': '应不小于',
};

const timeForms = {
  period: '期间，应如 2023、2023H1、2023Q2 或 2023-06',
  year: '年份，应如 2025',
  day: '日期，应如 2023-12-31',
} as const;

const precisions = '精确、约至十位、约至百位、约至千位、约至万位、以上';

function listNames(list: VocabularyId | 'yes-no' | 'precision'): string {
  if (list === 'yes-no') return '是、否';
  return list === 'precision' ? precisions : optionNames(list, 'zh-CN').join('、');
}

function ownCheckName({ number: id, name, period }: Facts): string {
  const of = typeof period === 'string' ? `（${chinesePeriod(period)}）` : '';
  return `审核公式 ${String(id)}“${String(name)}”${of}`;
}

function ownCheckText(facts: FactsOf<'own-check'>): string {
  const { leftText, left, rightText, right, note } = facts;
  const { comparison, difference, tolerance } = facts;
  const ofRight = rightText === String(right) ? '' : `（${number(right)}）`;
  const sides = `${leftText} 为 ${number(left)}，${comparisonWords[comparison]} ${rightText}${ofRight}`;
  const apart = difference === 0 ? '' : `，相差 ${number(Math.abs(difference))}`;
  const allowed = tolerance === '' ? '' : `，容差 ${tolerance}`;
  const said = note === '' || note.endsWith('。') ? note : `${note}。`;
  return `${ownCheckName(facts)}不成立：${sides}${apart}${allowed}。${said}`;
}

/** A region by name and code. */
function placeName(code: string, name: string | null): string {
  return name === null ? ` ${code} ` : `${name}（${code}）`;
}

/** A stored result as it follows a word: a number after a space, a text in quotes. */
function stored(value: string | number | boolean | null, showing: Showing): string {
  if (typeof value === 'number') return ` ${shownNumber(value, showing)}`;
  return value === null || value === '' ? '空白' : `“${String(value)}”`;
}

/** What stands in a computed column, in the same way. */
function computed(column: ComputedColumn, value: string | number, beside: string | number): string {
  const text = computedValue(column, value, { beside, language: 'zh-CN' });
  return typeof value === 'string' ? `“${text}”` : ` ${text}`;
}

/** The first few regions of a list by name, a region that the edition does not name by code. */
function regionNames(regions: readonly { readonly code: string; readonly name: string }[]): string {
  const names = regions.slice(0, 5).map(({ code, name }) => name || code);
  return `${names.join('、')}${regions.length > names.length ? '等' : ''}`;
}

/** 清单所计 · What a list counts or adds up. */
const listedThings: Readonly<Record<ListCount, string>> = {
  stations: '运行站点',
  'townships-served': '服务覆盖的乡镇（街道）',
  staff: '驻站社工合计',
  certified: '持证社工合计',
  'project-counties': '县（市、区）数',
  projects: '项目数',
  'centre-towns': '中心镇项目数',
  resettlements: '安置点项目数',
  subsidies: '补助资金合计',
};

/** A field of 指标 as a sentence says it: a year, a limit, a word of a list, or a name. */
function planField(field: string, value: string | number | Bilingual): string {
  if (typeof value === 'number')
    return field.endsWith('Year') ? ` ${value}年` : ` ${number(value)}`;
  if (typeof value === 'object') return `“${value['zh-CN']}”`;
  const isListed = field === 'status' || field === 'kind';
  return `“${isListed ? wordOf(field, value, 'zh-CN') : value}”`;
}

/** How a subordinate accounts for a gap. */
const gapCauses = {
  differs: '上下级的差数',
  'left-out': '漏计',
  'counted-twice': '重复计入',
} as const;

const deceits = {
  digits: '自带数字、小数点或数字之间的符号，显示的不是单元格里的数',
  sign: '会把正数显示得像负数，或不显示负号',
  hidden: '使填报的内容不显示',
  scaled: '会使小数点移位，显示的数大小不对',
  mixed: '有的数按百分数显示，有的不按',
  words: '用文字代替数显示',
  quantity: '在数的旁边写了改变大小或单位的字样',
  date: '把数显示成日期或时间，或把日期显示成另一种历法',
  text: '把填写的文字显示成别的文字',
} as const;

const sealObstacles = {
  '': '的公式无法复算',
  volatile: '的公式每次计算结果可能不同',
  'not-recomputed': '的公式引用了其他工作簿，或含有不能复算的函数',
  stale: '存储的结果与公式复算的结果不符',
  unreadable: '的内容无法识别',
} as const;

const signatureFaults = {
  missing: '缺少签名；请用该单位的私钥重新签署。',
  unknown: '的签名无法核对，没有该单位的公钥；请核对单位名称，或补充公钥。',
  stranger: '不该由该单位签名：该单位的区划或所获授权与此环节不符；请由应签署的单位签名。',
  wrong: '的签名与该单位的公钥不符；请核实由谁签署，并重新签署。',
  reused: '的签名用了已在其他环节签名的密钥；一把密钥只能签署一个环节，请核实由谁签署。',
  expired: '的签名不在授权名单的有效期内，或密钥已停用；请核对日期，或用有效的密钥重新签署。',
  weak: '的数据指纹低于授权名单要求的版本；请用现在的版本重新签署。',
} as const;

/** 每条规则的文字 · The words of every rule in Chinese, in the order of the rules. */
/** A printed figure against what those beside it allow. */
function printedText(
  rule: keyof typeof tables.mismatches,
  { name, found, ...range }: PrintedFacts,
): string {
  return tables.mismatches[rule](name, `${found}${range.unit}`, printedRange(range, '～'));
}

export const rules: Messages['rules'] = {
  'unreadable-content': {
    title: '无法读取的内容',
    message: ({ flaw, found }) => flawWords[flaw](found),
    why: '文件里存的内容不合格式，不同软件会当成空白、错误或别的数；不能猜。',
    remedy: '在 Excel 中打开，重新填写该单元格或重新制作该工作表后保存，重新报送。',
  },
  'unjudged-table': {
    title: '现有报表未能校验',
    message: ({ hindrance }) => adoption.hindrances[hindrance.why](hindrance as never),
    why: '认错一栏、认错单位或期间，校验结果就全错；不能确定的，宁可不判，也不猜。',
    remedy:
      '按提示改写表头或标题；或用 tables 命令另存表样，核对后用 --layouts 指定。单位、规划、截止日期可用 --region、--plan、--as-of 指定。',
  },
  'unconfirmed-layout': {
    title: '表样未经确认',
    message: ({ figures, left }) =>
      `本表不是填报模板，按表头识读，取用 ${figures}个数据${left > 0 ? `，${left}处未取用` : ''}；请用 tables 命令核对各栏的含义，无误后留存表样。`,
    why: '识读结果没有人看过时，只能依据表头的字样；留存表样后，同样表头的报表都照此识读。',
    remedy: '运行 tables 命令核对，用 --save-layout 留存表样，校验时用 --layouts 指定所在文件夹。',
  },
  'figure-left-out': {
    title: '未取用的数据',
    message: ({ left, cells }) =>
      `${cells > 1 ? `共 ${cells}处：` : ''}${adoption.reasons[left.id](left as never)}`,
    why: '表中有、校验时没有用上的数据要逐条列明，以免以为已经校验过。',
    remedy: '属于规划指标的，按提示改写名称、单位或期间；不属于的无须处理。',
  },
  'missing-sheet': {
    title: '缺少工作表',
    message: ({ missing, like, language = 'zh-CN' }) =>
      like === undefined
        ? `缺少工作表“${sheetName(missing, language)}”；请从模板中补上，名称照模板填写。`
        : `没有名为“${sheetName(missing, language)}”的工作表；找到“${like}”，是否就是它？是则改名为“${sheetName(missing, language)}”，否则请补上或说明。`,
    why: '工作表按名称查找，缺少必需的表，其中的数据就无从校验和汇总。',
    remedy: '从模板复制缺少的工作表；改过名称的，改回模板中的名称。',
  },
  'missing-column': {
    title: '缺少栏目',
    message: ({ missing, on, found, as, language = 'zh-CN' }) => {
      const sheet = sheetName(on, language);
      const names = [missing].flat().map((id) => columnName(on, id, language));
      const name = names.join('、');
      if (names.length > 1)
        return `“${sheet}”没有表头，数据没有读取；请在数据上方补上表头：${name}等。`;
      switch (as) {
        case 'other-row':
          return `“${sheet}”的栏目“${name}”在这里，与表头不在同一行，没有读取；请移到表头所在行。`;
        case 'other-name':
          return `“${sheet}”没有栏目“${name}”；找到“${found ?? ''}”，是否就是它？是则把表头改为“${name}”，否则请补上或说明。`;
        default:
          return found === undefined
            ? `“${sheet}”缺少栏目“${name}”；请补上，或把表头改回模板中的写法。`
            : `表头“${found}”中的单位与规定不同，此栏没有读取；请按规定的单位填报，表头写“${name}”。`;
      }
    },
    why: '栏目按表头查找，与先后位置无关；表头缺少或改写后，该栏数据读不到。',
    remedy: '照模板补上表头；单位自用的表头可在设置中登记为别名。',
  },
  'duplicate-column': {
    title: '栏目重复',
    message: ({ repeated, on, first }) =>
      `栏目“${columnName(on, repeated, 'zh-CN')}”与 ${first} 重复，此处数据不会被读取；请只留一栏，并排的两张表请上下排列或合并。`,
    why: '同名的栏目只读取第一栏，另一栏的数据会被漏掉，两栏不同时也无法知道以哪一栏为准。',
    remedy: '删去多余的一栏或改用其他表头；并排放置的两张表改为上下排列。',
  },
  'duplicate-table': {
    title: '同表重复',
    message: ({ of, on, read }) =>
      of === 'sheet'
        ? `与工作表“${read}”都是“${sheetName(on, 'zh-CN')}”表，此表不会被读取；请只留一张，另一张删去或改名。`
        : `此行又有一行“${sheetName(on, 'zh-CN')}”表的表头，下面的数据不会被读取；请只留一个表头，或把两张表上下对齐。`,
    why: '同一张表只读取一处，另一处的数据会被漏掉，看的人也分不清以哪一处为准。',
    remedy: '删去多余的工作表或表头；留作备查的，改用其他名称。',
  },
  'stray-rows': {
    title: '成片的行无法识读',
    message: ({ on, first, last, rows, keys, isTotalsRow }) => {
      const names = keys.map((key) => `“${columnName(on, key, 'zh-CN')}”`).join('、');
      if (isTotalsRow)
        return `第${first}行是表格的汇总行，却填了${names}，没有作为数据读取；请关闭表格的汇总行，使这一行成为数据，不需要的请删除。`;
      return `第${first}行至第${last}行共有 ${rows}行，${names}都是空白或无法识读，整片没有读取；与本表无关的请移到其他工作表，是填报数据的请逐行补填。`;
    },
    why: '每一行靠这几栏说明报的是什么；整片都没有的多半是误贴在表下的其他内容，逐格指出没有意义，当作数据又会算错。Excel 表格的汇总行只供查看，其中的数不参加校验。',
    remedy:
      '把无关内容移到其他工作表或删除；确是填报数据的，补填这几栏后重新校验；填在汇总行里的，改填在数据行里。',
  },
  'merged-data-cells': {
    title: '数据区合并单元格',
    message: ({ area }) => `${area} 是合并单元格，只有左上角的一格有值；请取消合并，逐格填写。`,
    why: '合并后只有左上角的一格有值，其余各行视为漏填，排序和筛选也会出错。',
    remedy: '取消合并，在每一行填写完整；表头以上的标题可以合并。',
  },
  'hidden-data': {
    title: '隐藏数据',
    message: ({ hidden, rows }) =>
      `${hiddenThings[hidden]}，其中有 ${rows}行数据；${hiddenAdvice[hidden]}。`,
    why: '隐藏的数据照常参与校验和汇总（本单位现有报表中隐藏的工作表除外，不予识读），但审核的人看不到，容易误报或漏审。行高、列宽小得看不见的，同样视为隐藏。',
    remedy: '取消隐藏工作表、行或列，把过小的行高、列宽调大；不再使用的数据请删除。',
  },
  'misleading-format': {
    title: '数字格式误导',
    message: ({ deceit, format, cells }) =>
      `数字格式“${format}”${deceits[deceit]}（本栏 ${cells}处）；请改用常规、0.0 或 0.0% 等格式。`,
    why: '看到的与上报的不是同一个数，审核的人看不出来，封存和签名也只认单元格里的数。',
    remedy: '在“设置单元格格式”中改为常规或普通的数字格式，再核对单元格里的数。',
  },
  'template-outdated': {
    title: '模板过期',
    message: ({ found, expected }) => `模板版本应为 ${expected}，现为 ${found}；请改用新模板填报。`,
    why: '旧模板的栏目、列表和公式可能与现行要求不同。',
    remedy: '下载现行模板，把数据按值粘贴过去；不能更换的请说明原因。',
  },
  'overwritten-formula': {
    title: '公式被覆盖',
    message: ({ column, found, expected, isRight, isEarlier }) => {
      const said = `应为${computed(column, expected, found ?? '')}`;
      if (found === null) return `${said}，此处的公式没有结果；请恢复模板中的公式。`;
      if (isEarlier)
        return `现填${computed(column, found, expected)}，是按旧模板的公式算得的，按现行模板${said}；建议恢复模板中的公式。`;
      return isRight
        ? `${computed(column, found, '').trim()}是填入的数值，数据改动后不会更新；建议恢复模板中的公式。`
        : `${said}，现填${computed(column, found, expected)}；请恢复模板中的公式。`;
    },
    why: '计算栏由公式算出，手工填写的结果会与数据不符，也不会随数据更新。',
    remedy: '恢复模板中的公式；结果仍不对的，核对公式引用的基期值、当前值和目标值。',
  },
  'foreign-formula': {
    title: '公式与模板不同',
    message: ({ column, found, isBlank, isEarlier, expected }) => {
      const said =
        expected === null ? '没有结果' : `应为${computed(column, expected, found ?? '')}`;
      if (isBlank) return `此栏空白，按模板的公式${said}；可以恢复公式，未安装加载项的不影响报送。`;
      const own = found === null ? '没有结果' : `算得${computed(column, found, expected ?? '')}`;
      if (isEarlier) return `此处是旧模板的公式，${own}，按现行模板${said}；可以换成现行公式。`;
      return `此处的公式${own}，按模板的公式${said}；请恢复模板中的公式。`;
    },
    why: '计算栏换用别的公式或引用别的行，进度和评级就与本行的数据不符。',
    remedy: '恢复模板中的公式；结果仍不对的，核对本行的基期值、当前值和目标值。',
  },
  'stale-formula': {
    title: '公式结果过期',
    message: ({ found, expected, count, format }) =>
      `本列有 ${count}个公式的存储结果与复算不符，第一个在此处：应为${stored(expected, { format, beside: found })}，现存${stored(found, { format, beside: expected })}；请重新计算后保存。`,
    why: '数据改动后没有重新计算，别人看到的仍是旧结果。',
    remedy: '在装有本加载项的 Excel 中打开，等待计算完成后保存；校验一律以复算结果为准。',
  },
  'uncalculated-formula': {
    title: '公式未能重算',
    message: ({ formula, because, count }) => {
      const cells = count > 1 ? `共 ${count}格：` : '';
      const why =
        because === 'volatile'
          ? '结果随时间或打开次数变化，现按保存时的结果校验；请改为数值，或说明原因。'
          : '本工具不能重算，按保存的结果校验；请核对结果，报送前宜粘贴为数值。';
      return `${cells}公式“${formula}”${why}`;
    },
    why: '保存的结果可能已经不是公式现在的结果，按它作出的结论就靠不住。',
    remedy: '复制这些单元格，选择性粘贴为数值，再核对一遍。',
  },
  'unstored-result': {
    title: '公式未存结果',
    message: ({ count }) =>
      `有 ${count}个公式没有存储结果，第一个在此处；请在 Excel 中打开、重新计算后保存。`,
    why: '有些软件保存时不写入公式结果，别人打开或程序读取时看到的是空白或错误。',
    remedy: '在装有本加载项的 Excel 中打开，等待计算完成后保存。',
  },
  'formula-error': {
    title: '公式错误',
    message: ({ found }) => `公式结果为错误值 ${found}；请改正公式，未取得的数据填“…”。`,
    why: '错误值不是数据，引用它的合计和比率也会出错。',
    remedy: '改正公式引用的单元格；没有数据的，填“…”（未取得）或“—”（不适用）。',
  },
  'external-link': {
    title: '外部链接',
    message: ({ link }) =>
      `引用了其他工作簿“${link}”；请把公式改为数值，或在“数据”选项卡断开链接。`,
    why: '报送后对方没有被引用的文件，数值可能失效或在不知情时改变。',
    remedy: '复制后按数值粘贴，再在“编辑链接”中断开全部链接。',
  },
  'macro-content': {
    title: '含有宏',
    message: () => '工作簿含有宏，不能报送；请另存为不含宏的 .xlsx。',
    why: '宏会在别人的电脑上运行代码，内网一般禁止传递。',
    remedy: '在 Excel 中另存为“Excel 工作簿（.xlsx）”，并确认不保留宏。',
  },
  'missing-value': {
    title: '缺少填报值',
    message: ({ missing, on }) =>
      `缺少“${columnName(on, missing, 'zh-CN')}”；请填写，未取得或未公布的填“…”，不适用的填“—”。`,
    why: '空白不等于零，也看不出是漏填还是没有数据。',
    remedy: '补填数据；确实没有的，注明“…”（未取得、未公布）或“—”（不适用）。',
  },
  'text-number': {
    title: '文本型数字',
    message: ({ found, meaning }) =>
      meaning === null
        ? `“${found}”无法作为数字计算；请只填数字，单位、约数和说明填在各自的栏目。`
        : `应为数字 ${number(meaning)}，现为文本“${found}”。`,
    why: '文本不参与计算，合计和比率会漏掉这一格而不报错。',
    remedy: '改填为数字；单位填在“单位”栏，约数在“精度”栏注明，其他情况写在“备注”栏。',
  },
  'fractional-count': {
    title: '计数带小数',
    message: ({ found, unit }) => `应为整数，现填 ${number(found)}${unit}；请核对数量和单位。`,
    why: '人数、户数和个数都是整数，出现小数多半是单位填错，或误填了比率、平均数。',
    remedy: '填写实际的整数；以“万人”等为单位的，在“指标”表的单位栏写明。',
  },
  'negative-value': {
    title: '数值低于下限',
    message: ({ found, minimum, unit }) =>
      `不应小于 ${number(minimum)}${unit}，现填 ${number(found)}${unit}；请核对数值和正负号。`,
    why: '数量、资金和覆盖率都有下限，低于下限的数值不可能成立，会使合计偏小。',
    remedy: '核对原始数据，改正数值或正负号。',
  },
  'share-over-limit': {
    title: '数值高于上限',
    message: ({ found, limit, unit }) =>
      `不应大于 ${number(limit)}${unit}，现填 ${number(found)}${unit}；请核对数值，以及是否在百分比格式中多填了一次百分号。`,
    why: '部分不会多于整体，任务也不会完成 100% 以上；超过上限的，必有一处数据或口径有误。',
    remedy:
      '核对分子、分母和单元格格式；百分比填 65.7% 或 65.7，不填 6570%。任务全部完成的，完成进度填 100%。',
  },
  'excess-precision': {
    title: '小数位过多',
    message: ({ found, decimals, unit }) =>
      `应保留 ${decimals}位小数，现填 ${number(found)}${unit}；请四舍五入后填写，或改用公式计算。`,
    why: '小数位多于指标的规定，看似精确，其实与公布的数值不一致。',
    remedy: '按指标规定的小数位填写；由分子、分母算出的可保留公式。',
  },
  'rounding-mismatch': {
    title: '精度与数值不符',
    message: ({ found, declared }) =>
      `精度填“${declared}”，而所填 ${number(found)} 并没有舍入到这一位；请核对数值或改填精度。`,
    why: '申报的精度决定一个数允许有多大出入；把精度填粗，本该发现的差错就查不出来。',
    remedy: '数值是准确数的，精度留空或填“精确”；确为约数的，照公布的约数填写。',
  },
  'unknown-indicator': {
    title: '指标代码无法识别',
    message: ({ found, plan }) =>
      `${plan === null ? '目录' : `规划 ${plan} `}中没有指标代码“${found}”；请照“指标”表或目录改正。`,
    why: '指标按代码识别，代码不对的行不能校验，也不会进入汇总。',
    remedy: '照规划目录改正代码，不要自拟；规划代码填错的，先改封面。',
  },
  'unknown-plan': {
    title: '规划代码无法识别',
    message: ({ found, plans }) => `没有规划代码“${found}”；可用：${plans.join('、')}。`,
    why: '指标、目标和上限都由规划确定，规划不明时大部分校验无法进行。',
    remedy: '照下发的模板改正封面的规划代码。',
  },
  'unreadable-plan': {
    title: '所附规划无法读取',
    message: ({ defect }) => defectText(defect, catalogue, 'zh-CN'),
    why: '“规划”表随工作簿说明按什么评价；读错一格，评价就会出错，因此不猜。',
    remedy: '照制定单位下发的规划改正“规划”表，或删去该表，由审核单位用 --catalogue 指定规划。',
  },
  'plan-unconfirmed': {
    title: '按所附规划评价',
    message: ({ plan, sheet }) =>
      `规划“${plan}”只见于本工作簿的“${sheet}”表，按该表评价；请与正式印发的规划核对，或用 --catalogue 指定本单位规划。`,
    why: '内置规划和本单位规划都没有这个代码时，才用工作簿所附的规划；结论以该表无误为前提。',
    remedy: '审核单位用 --catalogue 指定规划工作簿后，所附规划只作核对。',
  },
  'unknown-region': {
    title: '区划代码无法识别',
    message: ({ found, edition }) =>
      `“${found}”不在 ${edition}年版区划代码中；请核对代码，开发区或新近调整的请说明。`,
    why: '数据按区划代码汇总，代码有误会归到别处或被漏掉。',
    remedy: '改正代码；区划有调整的，在“区划沿革”表写明新旧代码，开发区在口径栏填“开发区”。',
  },
  'region-name-mismatch': {
    title: '区划名称不符',
    message: ({ found, expected, code }) => `${code} 应为“${expected}”，现填“${found}”。`,
    why: '名称与代码不一致时，看不出这一行究竟是哪个地区的数据。',
    remedy: '核对代码和名称，改正有误的一项。',
  },
  'cover-name-mismatch': {
    title: '填报单位与区划不符',
    message: ({ found, expected, code, named }) =>
      `区划代码 ${code} 是“${expected}”，填报单位“${found}”中没有这个名称；${named ? `“${named.name}”的代码是 ${named.code}，请核对，改正有误的一处。` : '请核对，确实无误的请说明。'}`,
    why: '代码与单位不一致，多半是沿用了别处的文件，数据会记到另一个地区。',
    remedy: '改正封面的区划代码或填报单位；单位名称本来不含地名的，填写说明。',
  },
  'invalid-period': {
    title: '时间无法识别',
    message: ({ found, expects, why }) =>
      (why && periodFaults[why](found)) ??
      `“${found}”无法识别为${timeForms[expects]}；没有的填“—”，未定的填“…”。`,
    why: '数据按时间对应，写法不明或可以有两种读法的时间不能用来比较。',
    remedy: '期间写成 2023、2023H1、2023Q2、2023-06 或 2023年1-6月，年份写四位数字，日期写到日。',
  },
  'year-outside-plan': {
    title: '年份超出规划期',
    message: ({ found, first, last, history }) =>
      history === null
        ? `应在 ${first}–${last}年之间（含基期年），现填 ${found}年；请核对年份和规划代码。`
        : `${found}年早于基期年 ${first}年，共 ${history}行；年份填错的请改正，确为历史数据的请说明。`,
    why: '规划期以外的数据不属于这份规划，年份填错会使进度和评级失真。',
    remedy:
      '改正年份；属于另一份规划的数据，填在那份规划的工作簿中。需要保留的历史数据，在“说明”中写明，每个年份写一次。',
  },
  'unit-mismatch': {
    title: '单位不符',
    message: ({ found, expected }) =>
      `单位应能换算为 ${expected}，现填“${found}”；请改正单位，并核对数值是否需要换算。`,
    why: '单位不能换算时，数值与目标、与其他地区都无法比较。',
    remedy: '照目录填写单位；需要时用“万人”“亿元”等倍数，数值按同一单位填。',
  },
  'mixed-percent-scale': {
    title: '百分比口径混用',
    message: ({ found, meant, unit }) =>
      `应为 ${number(meant)}${unit}，现填 ${number(found)}${unit}；请填百分数或设为百分比格式，确为 ${number(found)}${unit} 的请补上分子和分母。`,
    why: '在单位 % 下，0.85 读作百分之零点八五，与同一指标的其他数值相差一百倍。',
    remedy: '改填 85，或把单元格设为百分比格式显示 85%；确为百分之零点几的，补上分子和分母。',
  },
  'unknown-option': {
    title: '选项不在列表中',
    message: ({ found, list, isOpen }) =>
      `“${found}”不在列表中；${isOpen ? '常用' : '可填'}：${listNames(list)}${isOpen ? '，确属其他的请说明' : ''}。`,
    why: '列表中的词决定这一行怎样计算，写法不同的无法归类。',
    remedy: '从下拉列表中选择；列表之外的情况写在“备注”栏。',
  },
  'numerator-over-denominator': {
    title: '分子大于分母',
    message: ({ numerator, denominator }) =>
      `分子 ${number(numerator)} 大于分母 ${number(denominator)}；请核对两数是否填反、口径是否一致。`,
    why: '部分不会大于整体，占比也就不会超过 100%；分子大于分母，说明有一数填错，或两数口径不同。',
    remedy: '核对分子、分母的填写位置、单位和统计范围，改正有误的一数。',
  },
  'zero-denominator': {
    title: '分母为零',
    message: ({ numerator, value, unit }) =>
      value === null && (numerator ?? 0) === 0
        ? '分母为 0 时没有比率；确无对象的，数值填“—”（不适用），否则请改正分母。'
        : `分母为 0，${value === null ? `分子却为 ${number(numerator ?? 0)}` : `数值却填 ${number(value)}${unit}`}；请改正分母，确无对象的，分子填 0、数值填“—”。`,
    why: '没有对象就没有比率，填 0 或 100% 都会使汇总和评级失实。',
    remedy: '核对分母；确实没有对象的，分子、分母填 0，数值填“—”（不适用），并在备注说明。',
  },
  'ratio-mismatch': {
    title: '比率与分子分母不符',
    message: ({ expected, found, numerator, denominator, unit }) =>
      `应为 ${number(expected)}${unit}（${number(numerator)} ÷ ${number(denominator)}），现填 ${number(found)}${unit}。`,
    why: '数值与分子、分母说的是同一件事，两者不合时不知道以哪一个为准。',
    remedy: '核对分子、分母和数值；数值由公式计算的，改正公式。',
  },
  'rounded-to-target': {
    title: '四舍五入后达标',
    message: ({ found, unrounded, target, by, numerator, denominator, unit }) => {
      const short = `未达到目标 ${number(target)}${unit}`;
      if (by === 'format')
        return `填的是 ${number(unrounded)}${unit}，${short}，单元格却显示为 ${number(found)}${unit}；请在数字格式中增加小数位数，或说明原因。`;
      if (numerator === null || denominator === null)
        return `“数据”中为 ${number(unrounded)}${unit}，${short}，现填 ${number(found)}${unit}；请按“数据”改正，或说明原因。`;
      return `实为 ${number(unrounded)}${unit}（${number(numerator)} ÷ ${number(denominator)}），${short}，现填 ${number(found)}${unit}；请改用公式计算数值，或说明原因。`;
    },
    why: '有一个未覆盖，即不能认定为全覆盖；评级按分子、分母计算，取整后的数值会让人误以为已经达标。',
    remedy: '数值改用公式（分子 ÷ 分母）计算，保留未取整的结果；沿用取整数值的，在“说明”中写明。',
  },
  'duplicate-row': {
    title: '重复行',
    message: ({ key, first, sameDay }) =>
      sameDay === null
        ? `与第${first}行重复（${key}）；请核对后只留一行。`
        : `与第${first}行（${chinesePeriod(sameDay)}）截至同一天，两行的数却不一致（${key}）；请核对后只留正确的一行。`,
    why: '同一地区、口径、指标和期间只能有一个数，重复填报时无法知道以哪一行为准；2023年、2023年四季度和 2023年12月截至同一天，时点数、比率和自年初起的累计数都应相同。',
    remedy:
      '两行相同的删去一行；数值不同的核实后只留正确的一行，属于别的期间或口径的，改正期间或口径。只填了当月或当季数的，改为自年初起的累计数。',
  },
  'missing-observation': {
    title: '缺少数据行',
    message: ({ scope, name, period, regions }) =>
      scope === 'total'
        ? `“数据”缺少本单位 ${chinesePeriod(period)}的合计（${name['zh-CN']}）；请补填一行，未取得的填“…”。`
        : `“数据”缺少 ${regions.length}个下级 ${chinesePeriod(period)}的行（${name['zh-CN']}）：${regionNames(regions)}；请补填，未取得的填“…”。`,
    why: '当前值和基期值以“数据”中本单位的合计为准；下级只填了一部分时，合计无法核对。',
    remedy: '为本单位和每个直接下级各补一行；区划有调整的，在“区划沿革”中注明新旧代码。',
  },
  'denominator-inconsistent': {
    title: '分母不一致',
    message: ({ found, first, name, firstName }) =>
      `按“${name['zh-CN']}”分母为 ${number(found)}，同一地区同一期间按“${firstName['zh-CN']}”为 ${number(first)}；请统一口径，或说明原因。`,
    why: '分母相同的指标在同一地区、同一期间只有一个总数，两个总数使比率之间无法比较。',
    remedy: '核对两行的分母，统一来源和口径；确有不同的，在“说明”中写明。',
  },
  'earlier-plan': {
    title: '按调整前规划填报',
    message: ({ from, document, rows, isCarried }) => {
      const by = document === null ? '' : `（${document}）`;
      const what = [
        ...(isCarried ? ['所附规划为调整前版本'] : []),
        ...(rows > 0 ? [`${rows}项指标仍为原目标`] : []),
      ];
      return `规划已于 ${from} 调整${by}，${what.join('，')}；按现行目标评价，请改填，或说明沿用原目标的原因。`;
    },
    why: '截止日期前已生效的调整是评价的依据；调整前填报的工作簿可以保留，问一次即可。',
    remedy: '用现行规划重新生成模板，或照规划调整表改填目标；沿用原目标的，在“说明”中写明。',
  },
  'plan-field-mismatch': {
    title: '与规划规定不符',
    message: ({ field, found, expected, isStricter }) => {
      const said = planField(field, expected);
      if (isStricter)
        return `规划规定${columnName('indicators', field, 'zh-CN')}为${said}，现填${planField(field, found ?? '')}，早于规划；按所填年份评价，请确认。`;
      if (found === null)
        return `规划规定${columnName('indicators', field, 'zh-CN')}为${said}，此处未填；请照规划填写。`;
      return `规划规定${columnName('indicators', field, 'zh-CN')}为${said}，现填${planField(field, found)}；请照规划改正。`;
    },
    why: '基期年、目标年、目标类型和属性由规划确定，改动后进度和评级就不再是规划所要求的。',
    remedy:
      '照规划目录改正这一栏；名称确需调整的，在“说明”中写明。目标定得比规划更严、更早的，不算不符。',
  },
  'missing-indicator': {
    title: '缺少规划指标',
    message: ({ name }) =>
      `缺少规划要求本级填报的指标“${name['zh-CN']}”；请补填一行，尚无数据的填“…”。`,
    why: '规划要求本级完成的指标没有列出，是否完成就无从判断。规划由本级制定的为强制性，由上级制定的为核实性。',
    remedy: '从模板补上这一指标的行；规划另有分解、本级不承担的，在“说明”中写明依据。',
  },
  'target-below-plan': {
    title: '目标低于规划要求',
    message: ({ found, expected, limit, unit, isUnlisted, isEarlier }) =>
      isEarlier && found !== null
        ? `按调整前规划填报（${number(found)}${unit}），现行目标${limit === 'lower' ? '不低于' : '不高于'} ${number(expected)}${unit}；请按现行目标改填，或说明沿用原目标的原因。`
        : `${isUnlisted ? '上级规划' : '规划'}要求${limit === 'lower' ? '不低于' : '不高于'} ${number(expected)}${unit}，现填${found === null ? '为监测，没有目标' : ` ${number(found)}${unit}`}；${isUnlisted ? `${limit === 'lower' ? '低于' : '高于'}上级目标，请注明分解文件和文号。` : '请按规划改正，非约束性指标可说明原因。'}`,
    why: '约束性指标的要求逐级落实；目标定得比规划松，进度和评级就会偏高。',
    remedy:
      '把目标类型、目标值或目标上限改为规划的要求；预期性指标另有批准的，在“说明”中写明依据。',
  },
  'target-allocation-short': {
    title: '年度目标未达到总目标',
    message: ({ found, expected, period, unit }) =>
      `${chinesePeriod(period)}的计划值为 ${number(found)}${unit}，未达到目标值 ${number(expected)}${unit}；请核对年度目标，或说明原因。`,
    why: '年度目标是通往总目标的路径，终点达不到总目标，即使照计划完成也达不到目标。',
    remedy: '调整年度目标，使目标年的计划值（累计类也可以是各年之和）达到目标值；或更正目标值。',
  },
  'decomposition-short': {
    title: '目标分解不足',
    message: ({ found, expected, lines, unit, isCeiling }) =>
      `“目标分解”列出的 ${lines}个下级合计 ${number(found)}${unit}，${isCeiling ? '超过' : '未达到'}本级目标 ${number(expected)}${unit}；请补齐分解，或说明差额由谁承担。`,
    why: '分解数相加不够，下级全部完成，本级也完不成；层层加码不在此列。',
    remedy: '补列未分解的下级，或调整分解数；差额由本级承担的，在“说明”中写明。',
  },
  'compounding-rates': {
    title: '年度变幅直接相加',
    message: ({ name }) =>
      `“${name}”的累计值按各年之和计算；逐年的百分比变幅应连乘，规划如按累计百分点计算则无须处理。`,
    why: '每年增长 5%，五年累计增长 27.6%，不是 25%；降低的指标相加则会偏大。',
    remedy: '核对规划的计算口径；按连乘计算的，当前值填连乘的结果，并在备注说明。',
  },
  'target-range-inverted': {
    title: '目标区间颠倒',
    message: ({ of, found, bound, unit }) => {
      if (of === 'year') return `目标年 ${found}年应晚于基期年 ${bound}年；请改正年份。`;
      if (of === 'upper') {
        return `目标上限 ${number(found)}${unit}低于目标值 ${number(bound)}${unit}；请核对是否填反。`;
      }
      return `目标值 ${number(found)}${unit}${of === 'rise' ? '低于' : '高于'}基期值 ${number(bound)}${unit}，与目标类型“${wordOf('kind', of, 'zh-CN')}”不符；请核对目标值、基期值和目标类型。`;
    },
    why: '起点、终点或上下限颠倒时，完成率和评级都没有意义。',
    remedy:
      '核对基期、目标和上限，改正填反的数或选错的目标类型；基期已达到规划目标的，目标照规划填写即可。',
  },
  'current-value-mismatch': {
    title: '当前值不符',
    message: ({ of, found, expected, unit }) =>
      of === 'period'
        ? `按截止日期和填报频率，当前期间应为 ${expected}，现填 ${found}。`
        : `按“数据”应为 ${number(Number(expected))}${unit}，现填 ${number(Number(found))}${unit}。`,
    why: '当前值取“数据”中本单位当前期间的合计（累计类为各年之和），两处不一致时评级没有依据。',
    remedy: '当前期间填截止日期前已结束的最近一期；当前值与“数据”核对，改正有误的一处。',
  },
  'base-value-mismatch': {
    title: '基期值不符',
    message: ({ found, expected, unit }) =>
      `按“数据”中基期年的合计应为 ${number(expected)}${unit}，现填 ${number(found)}${unit}。`,
    why: '完成率从基期算起，基期值偏低或偏高都会使进度失真。',
    remedy: '与“数据”中基期年的合计核对，改正有误的一处。',
  },
  'base-revised': {
    title: '基数修订',
    message: ({ found, printed, unit }) =>
      `规划公布的基期值为 ${number(printed)}${unit}，现填 ${number(found)}${unit}；如为基数修订，请在备注写明依据。`,
    why: '规划印发时基期年的数据往往还是预计数，核定后与规划不同是正常的，但完成率随之变化，应当让人知道。',
    remedy: '核对基期值；确为核定或修订后的数，在备注写明依据，不影响通过。',
  },
  'rollup-mismatch': {
    title: '汇总不符',
    message: ({ of, found, expected, parts, outcome, unit }) =>
      outcome === 'possible'
        ? `${parts}行相加为 ${number(expected)}${unit}，现填 ${number(found)}${unit}，差额在约数范围以内；请确认。`
        : `${of === 'value' ? '' : columnName('data', of, 'zh-CN')}按本级、开发区和下级共 ${parts}行应为 ${number(expected)}${unit}，现填 ${number(found)}${unit}。`,
    why: '合计等于本级、开发区与全部直接下级之和；比率按分子之和除以分母之和，不是各地比率的平均。',
    remedy: '核对每一行和合计；本级和不在下级之内的开发区有数的，各补一行。',
  },
  'parts-over-total': {
    title: '部分之和大于合计',
    message: ({ found, known, parts, unit, ofPersons }) =>
      parts === 1
        ? `合计的一部分已填 ${number(known)}${unit}，大于合计 ${number(found)}${unit}；请核对合计和这一行。`
        : `已填的 ${parts}行相加为 ${number(known)}${unit}，已大于合计 ${number(found)}${unit}，另有未填的；请核对合计和各行${ofPersons ? '，同一人计入几处的请说明原因' : ''}。`,
    why: '合计不会小于它的一部分；还有下级没有数时，已填的也不应超过合计。比率的分子、分母同样如此。',
    remedy: '核对合计和各行的数值、单位；开发区与区县重复统计、人数去重的，在“说明”中写明。',
  },
  'rate-outside-parts': {
    title: '比率超出各部分的范围',
    message: ({ found, least, greatest, parts, unit }) =>
      `现填 ${number(found)}${unit}，而 ${parts}个组成部分最低为 ${number(least)}${unit}，最高为 ${number(greatest)}${unit}；请核对，最好补上分子和分母，或说明原因。`,
    why: '总的比率是各部分的加权平均，不会低于最低的部分，也不会高于最高的部分。',
    remedy: '补填分子和分母并按合计计算；口径与各部分不同的，在“说明”中写明。',
  },
  'own-check': {
    title: '审核公式不成立',
    message: (facts) => ownCheckText(facts),
    check: ownCheckName,
    why: '本规划的审核公式由制定规划的单位编写，写在规划工作簿的“审核公式”表。各数四舍五入前无论是多少，公式都不成立时才提出。',
    remedy:
      '按公式核对所列单元格，改正填错的数；公式不适用于本单位的，在“说明”中写明原因，行键填公式编号和期间。',
  },
  'printed-sum-mismatch': {
    title: '印载合计不符',
    message: (printed) => printedText('printed-sum-mismatch', printed),
    why: '各行四舍五入前的数无论是多少，相加都得不出所印的合计。',
    remedy: '核对合计和各行；口径不同的，在表下注明或在“说明”中写明。',
  },
  'printed-part-over-whole': {
    title: '其中大于总数',
    message: (printed) => printedText('printed-part-over-whole', printed),
    why: '其中的一部分不会大于总数。',
    remedy: '核对两数和计量单位；口径不同的，在表下注明或在“说明”中写明。',
  },
  'printed-rate-mismatch': {
    title: '印载比率不符',
    message: (printed) => printedText('printed-rate-mismatch', printed),
    why: '同行数据四舍五入前无论是多少，都得不出所印的增长率或完成率。',
    remedy: '核对比率和同行数据；按可比价、可比口径计算的，在表下注明或在“说明”中写明。',
  },
  'region-outside-unit': {
    title: '区划超出填报单位',
    message: ({ found, name, unit, unitName }) =>
      `${placeName(found, name)}不在填报单位${placeName(unit, unitName)}的辖区内；请改正代码或删去此行，区划有调整的填入“区划沿革”。`,
    why: '一个工作簿只报一个单位的情况，辖区以外的行会被重复计入或记错地方。',
    remedy:
      '核对代码是否填错；属于别的单位的行移到那个单位的工作簿；区划调整的新旧代码填入“区划沿革”。',
  },
  'shrinking-stock': {
    title: '只增不减的指标减少',
    message: ({ found, before, period, earlier, unit }) =>
      `${chinesePeriod(period)}为 ${number(found)}${unit}，少于 ${chinesePeriod(earlier)}的 ${number(before)}${unit}，而此指标只增不减；请核对，或说明原因。`,
    why: '自开展以来的累计数和只增不减的存量，后期少于前期通常是漏报或口径变了。',
    remedy: '核对两期数值和统计范围；站点停用的在“站点”填停用日期，其他原因在“说明”中写明。',
  },
  'ytd-decreasing': {
    title: '本年累计减少',
    message: ({ found, before, period, earlier, unit }) =>
      `${chinesePeriod(period)}的本年累计 ${number(found)}${unit}少于 ${chinesePeriod(earlier)}的 ${number(before)}${unit}；请核对是否填成了当期数，或说明原因。`,
    why: '流量指标填自 1月1日起的累计数，同一年内只会持平或增加，减少多是填成了单季或单月的数。',
    remedy: '改填本年累计数；退款、核减等确需减少的，在“说明”中写明。',
  },
  'abrupt-change': {
    title: '数值突变',
    message: ({ found, before, period, earlier, unit }) =>
      `由 ${chinesePeriod(earlier)}的 ${number(before)}${unit}变为 ${chinesePeriod(period)}的 ${number(found)}${unit}，变动幅度异常；请核对数值、单位和口径，或说明原因。`,
    why: '与本指标以往各期相比突然大增大减，或相差上千倍，多半是多填或少填了一位，或换了单位、口径。',
    remedy: '核对数值、单位和口径；情况属实的在“说明”中写明原因。',
  },
  'future-actual': {
    title: '期间未结束',
    message: ({ period, asOf, count, isRunning }) =>
      count === null
        ? `截止日期为 ${asOf}，${chinesePeriod(period)}尚未结束；请核对期间，${isRunning ? '年报未到期的不填数值，进度调度的请在封面“报表类型”填“调度”。' : '未到期的不填数值。'}`
        : `截止日期为 ${asOf}，而多数指标的当前期间为 ${chinesePeriod(period)}，共 ${count}行数据尚未到期；请核对截止日期。`,
    why: '截止日期以后的数据还没有发生，多为期间填错，或把计划数当作实际数。',
    remedy: '改正期间或截止日期；计划数填在“年度目标”。',
  },
  'filed-before-cutoff': {
    title: '填报早于截止日期',
    message: ({ filedOn, asOf }) =>
      `填报日期 ${filedOn} 早于截止日期 ${asOf}；请核对两个日期，或说明原因。`,
    why: '数据反映截止日期的情况，在此之前填报的只能是预计数。',
    remedy: '改正填报日期或截止日期；提前填报的，在“说明”中写明。',
  },
  'station-count-mismatch': {
    title: '站点数与清单不符',
    message: ({ expected, found, unit }) =>
      `按站点清单应为 ${number(expected)}${unit}，现填 ${number(found)}${unit}。`,
    why: '封面的站点清单填“全部”时，期末运行的站点数就是指标的数值，两处不一致则有一处有误。',
    remedy: '核对清单中每个站点的状态、建成日期和停用日期，再改正清单或数据。',
  },
  'station-coverage-mismatch': {
    title: '服务覆盖率与清单不符',
    message: ({ of, expected, found, served, townships, unit }) =>
      of === 'numerator' || townships === null
        ? `按站点清单，服务覆盖 ${number(served)}个乡镇（街道），分子应为 ${number(expected)}，现填 ${number(found)}。`
        : `按站点清单应为 ${number(expected)}${unit}（${number(served)} ÷ ${number(townships)}个乡镇、街道），现填 ${number(found)}${unit}。`,
    why: '覆盖率以有运行站点服务的乡镇（街道）计算，封面的站点清单填“全部”时可以逐一核实。',
    remedy: '核对站点的服务区划和状态；一个站点服务几个乡镇（街道）的，在服务区划中逐一写出代码。',
  },
  'duplicate-station': {
    title: '站点重复',
    message: ({ by, found, first }) =>
      by === 'code'
        ? `站点编号“${found}”与第${first}行重复；同一站点请只留一行，不同站点请改正编号。`
        : `站点“${found}”与第${first}行名称和区划代码相同；同一站点请只留一行，不同站点请写明名称。`,
    why: '同一站点填报两次，站点数和覆盖率都会偏大。',
    remedy: '同一站点只留一行；确为两个站点的，分别给出编号和名称。',
  },
  'certified-below-minimum': {
    title: '试点站持证社工不足',
    message: ({ found, minimum }) =>
      `试点站应有持证社工 ${number(minimum)}人以上，现填 ${number(found)}人。`,
    why: '试点站的专业化以持证社工人数衡量，不足的站点不能作为试点站运行。',
    remedy: '核对持证社工人数；尚未运行或不是试点的，改正状态或试点批次。',
  },
  'certified-over-staff': {
    title: '持证社工多于驻站社工',
    message: ({ certified, staff }) =>
      `持证社工 ${number(certified)}人，多于驻站社工 ${number(staff)}人；请核对两项人数。`,
    why: '持证社工是驻站社工的一部分，不会多于驻站社工。',
    remedy: '核对持证社工和驻站社工的人数，改正有误的一项。',
  },
  'local-over-staff': {
    title: '本地社工多于驻站社工',
    message: ({ local, staff }) =>
      `本地社工 ${number(local)}人，多于驻站社工 ${number(staff)}人；请核对两项人数。`,
    why: '本地社工是驻站社工的一部分，不会多于驻站社工。',
    remedy: '核对本地社工和驻站社工的人数，改正有误的一项。',
  },
  'unknown-station': {
    title: '站点编号不在清单中',
    message: ({ found }) =>
      `站点编号“${found}”不在站点清单中；请改正编号，或在站点表中补上该站点。`,
    why: '封面的站点清单填“全部”时，每条服务记录都应能找到提供服务的站点。',
    remedy: '改正服务表中的站点编号，或在站点表中补上缺少的站点。',
  },
  'station-dates': {
    title: '站点日期矛盾',
    message: ({ conflict, found, limit }) => {
      switch (conflict) {
        case 'built-after-cut-off':
          return `状态为“运行”，建成日期 ${found} 却晚于截止日期 ${limit}；请核对状态和日期，或说明原因。`;
        case 'closed-yet-running':
          return `状态为“运行”，停用日期 ${found} 却早于截止日期 ${limit}；请核对状态和日期，或说明原因。`;
        case 'closed-before-built':
          return `停用日期 ${found} 早于建成日期 ${limit}；请核对两个日期，或说明原因。`;
        case 'service-ahead':
          return `${chinesePeriod(found)}在截止日期 ${limit} 时尚未开始，不应有服务记录；请核对期间，或说明原因。`;
        case 'service-before-built':
          return `${chinesePeriod(found)}的服务早于站点的建成日期 ${limit}；请核对期间和建成日期，或说明原因。`;
      }
    },
    why: '站点数、覆盖率和人员数按状态、建成日期和停用日期计算，日期相互矛盾时，算出的数也靠不住。',
    remedy: '核对站点的状态、建成日期、停用日期和服务的期间；迁建、试运行等情况，在“说明”中写明。',
  },
  'service-missing': {
    title: '运行站点缺少服务记录',
    message: ({ period }) =>
      `运行中的站点缺少 ${chinesePeriod(period)}的服务记录；请补填，或说明原因。`,
    why: '整个期间都在运行而没有服务记录的站点，可能漏报服务，也可能已经停用；本期内才建成的不作要求。',
    remedy: '补填该站点本期的服务，更新站点状态，或在说明表中写明原因。',
  },
  'fund-total-mismatch': {
    title: '批次资金与项目补助不符',
    message: ({ expected, found, projects }) =>
      `按 ${projects}个项目的补助资金合计应为 ${number(expected)}万元，现填 ${number(found)}万元。`,
    why: '封面的项目清单填“全部”时，批次的资金就是各项目补助资金之和，应完全一致。',
    remedy: '核对该批次的项目是否齐全、补助资金是否以万元填写，再改正项目或批次。',
  },
  'project-count-mismatch': {
    title: '批次数量与项目清单不符',
    message: ({ of, expected, found }) =>
      of === 'counties'
        ? `按项目清单，县数应为 ${number(expected)}个，现填 ${number(found)}个。`
        : `按项目清单，试点数应为 ${number(expected)}个，现填 ${number(found)}个。`,
    why: '封面的项目清单填“全部”时，批次的县数和试点数都能从清单数出。',
    remedy: '核对该批次的项目是否齐全、县区划代码是否正确，再改正项目或批次。',
  },
  'project-outside-batch': {
    title: '项目与批次不符',
    message: ({ of, batch, found, expected }) =>
      of === 'batch' || found === null || expected === null
        ? `批次“${batch}”不在批次表中；请改正批次，或在批次表中补上。`
        : `批次“${batch}”为 ${expected}年，项目填 ${found}年；请核对年份，或说明原因。`,
    why: '项目归入哪一批次，决定资金和数量计入哪一批次。',
    remedy: '改正项目的批次或年份；跨年拨付等确有原因的，在说明表中写明。',
  },
  'list-total-mismatch': {
    title: '数值与清单合计不符',
    message: ({ of, expected, found, unit }) =>
      `按清单${listedThings[of]}应为 ${number(expected)}${unit}，现填 ${number(found)}${unit}；请核对清单和数值${of === 'staff' || of === 'certified' ? '，一人服务几个站点等情况请说明原因' : ''}。`,
    why: '封面的清单填“全部”时，指标的数值就是清单各行的合计，两处不一致则有一处有误。',
    remedy:
      '核对清单是否齐全、单位是否一致，改正清单或数值；清单截至另一天的，在封面填写清单截止日期。',
  },
  'unknown-batch': {
    title: '试点批次不在批次表中',
    message: ({ found }) => `试点批次“${found}”不在批次表中；请改正批次，或在批次表中补上。`,
    why: '站点归入哪一批次，决定试点数计入哪一批次。',
    remedy: '改正站点的试点批次，或在批次表中补上该批次；不是试点的留空。',
  },
  'task-dates': {
    title: '任务日期颠倒',
    message: ({ starts, ends }) =>
      `任务的开始日期 ${starts} 晚于截止日期 ${ends}；请核对两个日期。`,
    why: '先结束后开始的任务，进度无从判断，多为填反或填错年份。',
    remedy: '核对开始日期和截止日期，改正有误的一个。',
  },
  'task-overdue': {
    title: '任务逾期未完成',
    message: ({ deadline, progress }) =>
      `任务应于 ${deadline} 前完成，现完成 ${number(progress)}%；请更新进度，或说明原因。`,
    why: '到期未完成的任务会影响所关联指标的完成。',
    remedy: '更新完成进度；确未完成的，在说明表中写明原因和预计完成时间。',
  },
  'task-without-indicator': {
    title: '任务未关联指标',
    message: ({ task }) => `任务“${task}”缺少关联指标；如支撑某项指标，请填写指标代码。`,
    why: '关联指标后，指标滞后时能看到由哪些任务支撑。',
    remedy: '填写指标代码；与任何指标都无关的，填“—”。',
  },
  'binding-behind-schedule': {
    title: '约束性指标滞后于序时进度',
    message: ({ pace, isOnOwnPath, ...told }) =>
      isOnOwnPath
        ? `按本单位年度目标或增速未滞后；如按时间均匀推进，约束性指标评级为“${ratingWord(told, 'zh-CN')}”，后期任务较重，请知悉。`
        : pace === null
          ? `约束性指标评级为“${ratingWord(told, 'zh-CN')}”；请说明原因、措施和完成时限。`
          : `约束性指标的进度比为 ${number(Number(pace.toFixed(4)))}，评级为“${ratingWord(told, 'zh-CN')}”；请说明原因、措施和完成时限。`,
    why: '约束性指标必须完成，滞后时越早采取措施越容易赶上。',
    remedy: '核对基期值、当前值和目标值；确属滞后的，在说明表中写明原因、措施和完成时限。',
  },
  'target-missed': {
    title: '目标未完成',
    message: ({ class: rating, current, period, target, gap, unit }) => {
      const goal = `目标值为 ${number(target)}${unit}`;
      if (rating === 'breached')
        return `${goal}，现为 ${number(current)}${unit}，未达底线；请说明原因和措施。`;
      const when = period === null ? '到期' : chinesePeriod(period);
      return `${goal}，${when}实际 ${number(current)}${unit}，差 ${number(gap)}${differenceUnit(unit, '个百分点')}；请说明原因和措施。`;
    },
    why: '到期未完成的目标和未达到的底线需要说明原因，才能确认。',
    remedy:
      '核对当前值和目标值；确未完成的，在说明表中写明原因，约束性指标还要写明措施和完成时限。',
  },
  'band-exceeded': {
    title: '超出目标上限',
    message: ({ current, upper, unit }) =>
      `目标上限为 ${number(upper)}${unit}，现为 ${number(current)}${unit}，超出上限；请核对，或说明原因。`,
    why: '设有上限的目标，超出与不足同样偏离规划。',
    remedy: '核对当前值和目标上限；确已超出的，在说明表中写明原因。',
  },
  'cutoff-outside-plan': {
    title: '截止日期超出规划期',
    message: ({ found, firstYear, lastYear }) =>
      `截止日期 ${found} 超出规划期（${firstYear}–${lastYear}年，填报至 ${lastYear + 1}年底）；请改正截止日期或规划代码。`,
    why: '当前期间和序时进度都由截止日期推出，日期有误则全部评级有误。',
    remedy: '改正封面的截止日期；日期无误的，核对规划代码。',
  },
  'unmatched-explanation': {
    title: '说明没有对应的问题',
    message: ({ rule, hasOtherValue }) =>
      hasOtherValue
        ? `填报值与写说明时已经不同，对规则 ${rule} 的说明不再有效；如仍需说明，请另写一行。`
        : `规则 ${rule} 在此处没有问题，可能已经改正；如仍需说明，请核对工作表、行键和字段。`,
    why: '说明按规则、工作表、行键、字段和填报值对应问题，不对应的说明不起作用。',
    remedy: '数据已改正的，无须处理；否则按问题中的行键、字段和填报值另写一行说明。',
  },
  'empty-explanation': {
    title: '说明没有写明原因',
    message: ({ found, isOther }) =>
      isOther
        ? `原因类别为“其他”，“${found}”看不出是什么原因，所说明的问题仍未解决；请写明具体原因。`
        : `“${found}”没有写明原因，所说明的问题仍未解决；请写明具体原因。`,
    why: '“核实无误”“情况属实”只说明看过，没有说明数据为何如此，审核人无从判断。',
    remedy: '写明具体原因，如政策调整、区划变动、口径变化、核减核增，有文件的写明文号。',
  },
  'incomplete-explanation': {
    title: '说明不完整',
    message: ({ missing, unclear, isOfOldForm }) => {
      const columns = missing.map((id) => columnName('explanations', id, 'zh-CN')).join('、');
      const gaps = gapText({ lacks: missing, unclear }, { language: 'zh-CN', report });
      return isOfOldForm
        ? `约束性指标滞后的说明应写明${columns}，本表没有这些栏目；请加上，或在原因中写明。`
        : `约束性指标滞后的说明${gaps}，所说明的问题仍未解决；请写明措施和截止日期之后的完成时限。`;
    },
    why: '约束性指标必须完成，滞后的还要有措施、有时限，才能确认。',
    remedy: '在同一行写明采取的措施和完成时限，时限写到日，如 2026-12-31，或写 2026年底前。',
  },
  'misplaced-deadline': {
    title: '完成时限不合理',
    message: ({ found, limit, isBefore }) =>
      isBefore
        ? `完成时限 ${found} 早于截止日期 ${limit}，时限已过；请核对，仍未完成的另定时限。`
        : `完成时限 ${found} 晚于规划期末 ${limit}；请核对。`,
    why: '时限应在截止日期之后、规划期之内，才能跟踪措施是否落实。',
    remedy: '改正写错的日期；未完成的写新的时限。',
  },
  'missing-submission': {
    title: '缺报',
    message: ({ region, name, superior, ...more }) => {
      const unit = name === '' ? `区划 ${region} ` : `${superior}${name}（${region}）`;
      return !('unplaced' in more)
        ? `缺少${unit}的工作簿；请催报，或说明原因。`
        : `没有看到${unit}的工作簿；另有 ${more.unplaced}份已报工作簿看不出单位、规划或截止日期，可能就在其中，请先核对。`;
    },
    why: '应报单位没有报齐，上级的合计就无法逐级核对。',
    remedy: '请该单位补报；已报而未识别的，核对其封面的区划代码、规划代码和截止日期。',
  },
  'duplicate-submission': {
    title: '重复报送',
    message: ({ unit, region, first }) =>
      `“${unit === '' ? region : unit}”同一规划、同一截止日期的工作簿与 ${first} 重复；请只留一份。`,
    why: '同一单位报送两份，汇总时无法知道以哪一份为准。',
    remedy: '只留最后确认的一份；确为两个单位的，在封面分别写明填报单位。',
  },
  'cutoff-differs': {
    title: '截止日期与同批不同',
    message: (facts) =>
      'expected' in facts
        ? `截止日期为 ${facts.found}，上下级和同级单位多为 ${facts.expected}；请改正，或说明原因。本次按 ${facts.expected} 的报送核对。`
        : `截止日期为 ${facts.found}。本单位报了 ${facts.own.join('、')}，上下级和同级单位多为 ${facts.missing.join('、')}，本单位却没有报；看不出这一份应属哪一期，请改正截止日期，或说明原因。`,
    why: '同一批报送的截止日期应当一致，否则上下级的数据对不到一起，会被当作缺报。',
    remedy: '改正封面的截止日期；确属另一批报送的，放到另一个文件夹单独校验。',
  },
  'plan-differs': {
    title: '规划版本不一致',
    message: ({ plan, file, gaps, count }) => {
      const other = file === '' ? '现行规划' : file;
      const parts = gaps.map(({ table, key, column, found, expected }) => {
        const place = [table?.['zh-CN'], key, column['zh-CN']].filter((part) => part).join(' ');
        return `${place}：所附 ${found || '空白'}，${other} ${expected || '空白'}`;
      });
      return `所附规划与${file === '' ? '现行规划' : ` ${file} 所附的`}“${plan}”有 ${count}处不同（${parts.join('；')}${count > gaps.length ? '等' : ''}）；请换用正式印发的版本。`;
    },
    why: '同一规划代码只能有一个版本；各单位按不同的目标评价，结果无法汇总。',
    remedy: '向制定单位核对，换上正式印发的“规划”表；中途调整的，写入规划调整表。',
  },
  'child-value-mismatch': {
    title: '与下级填报不符',
    message: ({ name, of, delivered, found, unit, file }) =>
      `${name}上报的${columnName('data', of, 'zh-CN')}为 ${number(delivered)}${unit}（${file}），现填 ${number(found)}${unit}；请与下级核对，改正有误的一处。`,
    why: '上级表中的下级数就是下级自己上报的合计，两处不一致则有一处有误。',
    remedy: '与下级核对；上级抄录有误的改上级，下级填报有误的退回下级改正。',
  },
  'figure-without-report': {
    title: '下级未取得而上级有数',
    message: ({ name, of, period, found, unit, file }) =>
      `${name}自报 ${chinesePeriod(period)}的${columnName('data', of, 'zh-CN')}未取得（${file}），此处填 ${number(found)}${unit}；请与下级核对，或说明数据来源。`,
    why: '下级没有取得的数，上级填出来的是估计，还是另有来源，应当说清楚。',
    remedy: '与下级核对后一致填报；上级另有来源的，在“说明”中写明来源。',
  },
  'subordinate-sum-mismatch': {
    title: '合计与下级上报之和不符',
    message: ({ of, expected, found, units, unit, outcome, suspect }) => {
      const column = columnName('data', of, 'zh-CN');
      const said = `按 ${units}个下级的上报，${column}应为 ${number(expected)}${unit}，现填 ${number(found)}${unit}`;
      if (outcome === 'possible') return `${said}，差额在约数范围以内。`;
      const cause = suspect ? `差额与${suspect.name}${gapCauses[suspect.cause]}相符，` : '';
      return `${said}；${cause}请核对下级数据和合计。`;
    },
    why: '上级的合计由本级、开发区和各下级相加而成，比率由分子之和除以分母之和得出。',
    remedy: '先核对提示的下级，再核对本级和开发区的行；下级改正后重新汇总。',
  },
  'station-listed-twice': {
    title: '站点跨单位重复',
    message: ({ by, station, file }) =>
      by === 'code'
        ? `站点编号“${station}”在 ${file} 中也有；请核对归属，同一站点只由一个单位填报。`
        : `站点“${station}”在 ${file} 中也有，区划代码相同；请核对归属，同一站点只由一个单位填报。`,
    why: '同一站点由两个互不隶属的单位填报，汇总时站点数和覆盖率都会偏大。',
    remedy: '由站点所在地的单位填报；确为两个站点的，分别给出编号和名称。',
  },
  'earlier-altered': {
    title: '上次报送签署后有改动',
    message: ({ earlier, step, unit }) =>
      `上次报送的 ${earlier} 与“${wordOf('step', step, 'zh-CN')}”（${unit}）签署的数据不一致，历史数据没有与它比对；请找出签署时的原件，重新对照。`,
    why: '上次报送的文件事后改动过，拿它比对，历史数据的变动就看不出来。',
    remedy: '把上次报送时留存的原件放回，替换改动过的文件，再校验一次。',
  },
  'restated-history': {
    title: '历史数据变动',
    message: ({ period, of, earlier, found, unit, file }) =>
      `${chinesePeriod(period)}的${columnName('data', of, 'zh-CN')}上次报送为 ${number(earlier)}${unit}（${file}），现填 ${number(found)}${unit}；请核对，或说明原因。`,
    why: '已经报送过的历史数据改动后，历次的评级和对比都会变。',
    remedy: '核对两次的数据；确需修订的，在说明表中写明原因；区划调整的，在区划沿革中写明。',
  },
  'estimate-revised': {
    title: '初步数修订',
    message: ({ period, of, earlier, found, unit, file, nature, beyond }) =>
      `${chinesePeriod(period)}的${columnName('data', of, 'zh-CN')}上次按${wordOf('nature', nature, 'zh-CN')}报 ${number(earlier)}${unit}（${file}），现填 ${number(found)}${unit}${beyond === null ? '；供核对。' : `，相差超过 ${number(beyond * 100)}%；请说明原因。`}`,
    why: '快报和预计数后来有出入是正常的，列出前后两个数便于核对；相差太大的，当时的评级就靠不住。',
    remedy: '核对两个数；相差超过规定幅度的，在说明表中写明原因。',
  },
  'unified-revision': {
    title: '统一修订',
    message: ({ revision, indicators, first, last, changes }) =>
      `按“${revision}”修订了 ${indicators}项指标${first === last ? `${chinesePeriod(first)}` : ` ${chinesePeriod(first)}至 ${chinesePeriod(last)}`}的 ${changes.length}个数据；请核对是否都属于这次修订，并写明依据。`,
    why: '普查、核算等统一修订会同时改动许多年份的数，合为一个问题，一次说明。',
    remedy: '逐个核对列出的单元格，在说明表中写明修订的依据和文号；不属于这次修订的改回。',
  },
  'cross-plan-mismatch': {
    title: '不同规划的数据不符',
    message: ({ period, of, other, found, unit, plan, file }) =>
      `${chinesePeriod(period)}的${columnName('data', of, 'zh-CN')}在规划 ${plan} 中填报 ${number(other)}${unit}（${file}），此处填 ${number(found)}${unit}；请核对，或说明原因。`,
    why: '同一单位、同一指标、同一期间只有一个数，在哪个规划中填报都应一致。',
    remedy: '核对两份工作簿，改正有误的一处；口径确有不同的，在说明表中写明。',
  },
  'peer-outlier': {
    title: '与同级差异较大',
    message: ({ by, found, median, unit, peers, nearest }) => {
      const near = nearest.map(({ name, value }) => `${name} ${number(value)}${unit}`).join('、');
      const what = by === 'rate' ? '数值' : '比上年增长';
      return `${what} ${number(found)}${unit}，${peers}个同级单位的中位数为 ${number(median)}${unit}，最接近的是${near}；请核对。`;
    },
    why: '与同级相差悬殊的数值，可能是单位、小数点或口径填错，也可能确有特点。',
    remedy: '核对分子、分母和单位；无误的不必处理。',
  },
  'approval-missing': {
    title: '缺少审批',
    message: ({ step, region, name, because }) => {
      const what = `“${wordOf('step', step, 'zh-CN')}”（${name === '' ? region : name}）`;
      if (because === 'returned') return `已退回，缺少重新${what}；请改正后重新申报。`;
      return because === 'unsealed'
        ? `${what}缺少数据指纹；请用 seal 命令重新签署。`
        : `缺少${what}；请补办，或说明原因。`;
    },
    why: '上级汇总以下级逐级审批过的数据为准，缺一环就无法明确责任。',
    remedy: '由该环节的单位办理审批；已在别处审批的，在审批表中补记。',
  },
  'approval-out-of-order': {
    title: '审批次序有误',
    message: ({ of, found, expected, name }) => {
      if (of === 'unit')
        return `此环节应由${name === '' ? expected : name}办理，现填“${found}”；请改正单位，或由该单位签署。`;
      if (of === 'date') return `日期 ${found} 早于此前环节的 ${expected}；请核对日期。`;
      if (of === 'cut-off')
        return `日期 ${found} 早于截止日期 ${expected}，当时数据还没有形成；请核对日期，或说明原因。`;
      const step = wordOf('step', found, 'zh-CN');
      return expected === null
        ? `“${step}”之前各环节已经全部同意；需要重新审批的，请先退回。`
        : `此处应为“${wordOf('step', expected, 'zh-CN')}”，现填“${step}”；请按次序办理。`;
    },
    why: '逐级审批才能分清责任：下级申报，上级审核，最后由规划所属地区确认。',
    remedy: '按申报、审核、确认的次序办理；退回后从申报重新开始。',
  },
  'seal-broken': {
    title: '签署后数据有改动',
    message: ({ because, step, unit, changes, count, conclusions, place, obstacle }) => {
      const what = `“${wordOf('step', step, 'zh-CN')}”（${unit}）`;
      if (because === 'explained')
        return `${what}签署后新增说明 ${count}条，填报数据没有改动；新增的说明${conclusions > 0 ? `和 ${conclusions}条审核结论` : ''}未经签署。`;
      if (because === 'concluded')
        return `${what}签署后填写的 ${conclusions}条审核结论没有审核单位签署，不能证明由谁作出；请由审核单位签署审核环节。`;
      if (because === 'newer')
        return `${what}的数据指纹由更新的版本生成，无法核对；请升级后再校验。`;
      if (because === 'unknown-result')
        return `${place} ${sealObstacles[obstacle]}，${what}的数据指纹不能成立；请恢复为签署时的数值，或退回后重新签署。`;
      if (because === 'malformed')
        return `${what}的数据指纹无法识别；请恢复原值，或退回后重新签署。`;
      const told = changes.map(
        ({ place, before, after }) => `${place} 由“${before}”变为“${after}”`,
      );
      const rest = count !== null && count > told.length ? `等 ${count}处` : '';
      const where = told.length === 0 ? '' : `：${told.join('，')}${rest}`;
      return `${what}签署后填报数据有改动${where}；请恢复原值，或退回后重新申报。`;
    },
    why: '审批针对的是当时的数据，之后再改就不再是审批过的数据。',
    remedy: '恢复审批时的数据；确需修改的，退回后修改，再重新申报。',
  },
  'signature-invalid': {
    title: '签名无效',
    message: ({ step, unit, because, conclusions = 0 }) =>
      because === 'no-approvals'
        ? `没有审批记录，也就没有签名${conclusions > 0 ? `，${conclusions}条审核结论未经签署` : ''}；请由填报单位申报并签名，原有审批记录的请找回。`
        : `“${wordOf('step', step, 'zh-CN')}”（${unit}）${signatureFaults[because]}`,
    why: '只有签名才能证明审批由该单位作出、此后无人改动；数据指纹谁都能重新生成。',
    remedy: '由该单位用自己的私钥签署；换过密钥的，把新公钥也放入公钥文件夹或授权名单。',
  },
  'weaker-seal': {
    title: '旧版指纹',
    message: ({ step, unit, version, conclusions }) => {
      const what = `“${wordOf('step', step, 'zh-CN')}”（${unit}）的数据指纹是第${version}版`;
      const open = conclusions > 0 ? `，${conclusions}条审核结论未经签署` : '';
      return `${what}${open}；它不含单位、百分号和审核结论，下次请用现在的版本签署。`;
    },
    why: '旧版指纹照常核对，但覆盖的内容较少，审核结论改了也看不出来。',
    remedy: '不需要更正；下次申报时会自动写入新版指纹。',
  },
  'fund-batch-mismatch': {
    title: '批次资金与下级不符',
    message: ({ batch, expected, found, units }) =>
      `批次“${batch}”按 ${units}个下级的上报，资金应为 ${number(expected)}万元，现填 ${number(found)}万元；请与下级核对。`,
    why: '上级批次的资金就是各下级补助资金之和，应完全一致。',
    remedy: '核对各下级该批次的项目补助或资金，以及单位是否为万元，再改正有误的一处。',
  },
  'repeated-explanation': {
    title: '说明雷同',
    message: ({ reason, units, places }) => {
      const shown = places.slice(0, mostPlaces).map(({ unit, place }) => `${unit} ${place}`);
      const more = places.length > shown.length ? `等 ${places.length}处` : '';
      return `${units}个单位的原因一字不差：“${reason}”（${shown.join('、')}${more}）；请核实是否各单位的实际情况。`;
    },
    why: '三个以上单位的原因完全相同，往往是照抄，不能说明本单位的数据。',
    remedy: '请各单位写明自己的原因；依据同一文件的，写明文号即可。',
  },
};
