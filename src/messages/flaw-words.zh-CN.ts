import type { FlawKind } from '../core/model/index.js';

/** What is wrong with a cell or sheet that cannot be read, and what to do, in Chinese. */
export const flawWords: Readonly<Record<FlawKind, (found: string) => string>> = {
  'bad-number': (found) => `存的“${found}”不是数，无法读取；请重新填写。`,
  'bad-date': (found) => `存的“${found}”不是可以读取的日期或时间；请重新填写。`,
  'bad-boolean': (found) => `存的“${found}”既不是 TRUE 也不是 FALSE；请重新填写。`,
  'bad-type': (found) => `存的内容“${found}”与单元格的类型不符，无法读取；请重新填写。`,
  'no-such-text': (found) => `引用的第${found}条文本在文件里不存在；请重新填写。`,
  'no-such-style': (found) =>
    `存的“${found}”所用的格式在文件里不存在，不知是数、百分比还是日期；请重新设置格式。`,
  'bad-formula': (found) =>
    found === ''
      ? '公式不完整，不知是什么公式；请重新填写。'
      : `公式“${found}”不完整，不知填充到哪里；请重新填写。`,
  'no-part': () => '文件里没有这张工作表的内容，未能读取；请在 Excel 中打开，补好后另存。',
  'not-a-sheet': () => '文件里存的不是工作表，未能读取；请在 Excel 中打开，补好后另存。',
  'no-texts': () => '文件里缺少单元格的文本，这张表未能读取；请重新导出。',
  'no-styles': () =>
    '文件里缺少单元格的格式，不知是数、百分比还是日期，这张表未能读取；请重新导出。',
  'bad-place': (found) => `“${found}”不是单元格的位置，这张表未能读取；请在 Excel 中打开后另存。`,
  'bad-table': () => '表格的范围不完整，这张表未能读取；请在 Excel 中打开后另存。',
};
