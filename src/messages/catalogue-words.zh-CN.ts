import type { CatalogueWords } from './catalogue-words.js';

/** What is said of an office's own plan in Chinese. */
export const catalogue: CatalogueWords = {
  defects: {
    'missing-sheet': ({ label }) => `缺少工作表“${label}”。请照示例工作簿添加。`,
    'missing-header': ({ label }) => `缺少“${label}”一栏。请在表头行添加。`,
    'no-indicators': () => '没有指标。请每行填一个指标。',
    blank: ({ label }) => `缺少“${label}”。请填写。`,
    misread: ({ label, found, allowed }) =>
      allowed === ''
        ? `“${label}”无法识别“${found}”。请重新填写。`
        : `“${label}”无法识别“${found}”。应为：${allowed}。`,
    'repeated-code': ({ found, there }) =>
      `指标代码“${found}”重复，已在 ${there} 出现。请改用另一个代码。`,
    'out-of-order': ({ label, found, other, there }) =>
      `“${label}”${found} 超出“${other}”${there}。请核对两处。`,
    'tolerance-needed': ({ label }) =>
      `目标值为整数的约数（左右）或与参照指标同步，请在“${label}”填写最多可差多少，与目标值同单位；同步的填百分点。`,
    'direction-needed': ({ label }) =>
      `“${label}”为连乘，但指标名称看不出是增长还是降低；请填“连乘增长”或“连乘降低”。`,
    'not-below': ({ found }) =>
      `${found} 不是本规划区划的下级，目标不能分解到它。请核对区划代码，本级目标填在“指标”。`,
    'unknown-code': ({ found }) => `“指标”中没有指标代码“${found}”。请核对。`,
    'repeated-adjustment': ({ found, there }) =>
      `这个字段 ${found} 的调整已在 ${there} 写过；同一天只能有一次调整。请只留一行。`,
    'not-in-force': ({ found, there }) => `原值 ${found} 与调整前有效的 ${there} 不同。请核对。`,
    'document-needed': () => '约束性指标的调整应注明批准文号。请填写“文号”。',
    'no-formula': ({ found }) =>
      `公式“${found}”读不懂。请写成一个比较式，如：[养老机构床位]=[养老院床位]+[敬老院床位]；方括号里写指标名称或代码，其后可写 @上年同期、@上年末、@上期、@基期，可用 + - * / SUM ABS MIN MAX IF。`,
    'one-comparison': ({ found }) =>
      `公式“${found}”应有且只有一个比较（= <> < <= > >=），两边各为一个算式。请拆开或补全。`,
    'unknown-function': ({ found }) =>
      `公式中不能用“${found}”。可用的函数为 SUM、ABS、MIN、MAX、IF。`,
    'subordinates-alone': ({ found }) =>
      `“下级[${found}]”是各下级的一组数，请放进 SUM、MIN 或 MAX 的括号里。`,
    'no-indicator': ({ found }) => `公式“${found}”没有用到指标。请把指标名称写在方括号里。`,
    'unknown-name': ({ found }) =>
      `“指标”中没有名称或代码为“${found}”的指标。请核对方括号里的名称。`,
    'twofold-name': ({ found }) => `有两个指标都叫“${found}”。请在方括号里改写指标代码。`,
    'units-apart': ({ found, there }) =>
      `公式里的“${found}”与“${there}”单位不同，不能相加或比较。请换算成同一单位，或改用同单位的指标。`,
    'held-elsewhere': ({ found, other }) =>
      `指标“${found}”不适用于${other}级，公式在${other}级无法审核。请改“适用层级”或公式。`,
    'repeated-number': ({ found, there }) =>
      `编号“${found}”重复，已在 ${there} 出现。请改用另一个编号。`,
    'unknown-reference': ({ found }) =>
      `参照指标“${found}”既不在“指标”里，也不在“参照数列”里。请核对代码，或在“参照数列”补列。`,
    'tied-in-circle': ({ found }) =>
      `参照指标“${found}”最后又回到本指标，互为参照无法比较。请改正。`,
    'repeated-year': ({ found, there }) => `${found}年的数已在 ${there} 填过。请只留一行。`,
    'repeated-line': ({ found, there }) => `${found} 的这个指标已在 ${there} 分解过。请只留一行。`,
    'percent-factor': ({ label, found }) =>
      `单位为 % 时“${label}”应为 100，现填 ${found}。请改为 100，或改单位。`,
    'not-additive': ({ label, found }) =>
      `比率、占比和人均等不能由下级相加（单位 ${found}），“${label}”不能填“相加”。有分子分母的请填“分子分母相加”，没有的填“不汇总”。`,
  },
  line: (place, text) => `${place}：${text}`,
  separator: '、',
};
