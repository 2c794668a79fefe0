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
      `目标值为整数的约数（左右），请在“${label}”填写最多可差多少，与目标值同单位。`,
    'direction-needed': ({ label }) =>
      `“${label}”为连乘，但指标名称看不出是增长还是降低；请填“连乘增长”或“连乘降低”。`,
    'percent-factor': ({ label, found }) =>
      `单位为 % 时“${label}”应为 100，现填 ${found}。请改为 100，或改单位。`,
  },
  line: (place, text) => `${place}：${text}`,
  separator: '、',
};
