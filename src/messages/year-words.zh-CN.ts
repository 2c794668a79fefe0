import { progress } from './progress-words.zh-CN.js';
import type { YearWords } from './year-words.js';

/** What is said of the work of a year in Chinese. */
export const yearWords: YearWords = {
  progress,
  nextPeriod: {
    title: '新的一期',
    lead: '由上期工作簿生成本期的工作簿：历史数据、联系人、清单和仍然成立的说明随之带入。',
    choose: '请先选择上期工作簿。',
    of: (file) => `上期工作簿：${file}`,
    asOf: '本期截止日期',
    asTemplate: '不照原表样，改用填报模板（历史数据照样带入）',
    make: '生成新的一期',
    making: '正在生成…',
    said: '带入的内容和上期以来的变化',
    made: (file) => `新的一期已生成：${file}。上期工作簿没有改动。`,
    fileName: (name, asOf) => `${name}-${asOf}.xlsx`,
  },
  rollUp: {
    title: '汇总生成本级工作簿',
    lead: '由已选择的下级工作簿汇总：下级数据逐一填好并注明来源，合计由公式算出，缺数的单位逐一列出。',
    choose: '请先选择下级的工作簿或文件夹。',
    region: '本级的区划代码',
    plan: '汇总的规划',
    planAsDelivered: '与下级工作簿一致',
    asOf: '汇总的截止日期',
    asOfHint: '不填的，与下级工作簿一致',
    make: '汇总',
    making: '正在汇总…',
    said: '汇总情况',
    made: (file) => `本级工作簿已生成：${file}。`,
    fileName: (name, asOf) => `${name}-汇总-${asOf}.xlsx`,
  },
  failures: {
    'last-unsaid': ({ path }) => `${path} 没有写明单位或规划，不能作为上期工作簿。`,
    'last-not-earlier': ({ path, found, asOf }) =>
      `${path} 的截止日期是 ${found}，不早于本期的 ${asOf}。请改正本期截止日期，或选择更早一期的工作簿。`,
    'own-doubtful': ({ path }) =>
      `现有报表 ${path} 识读有疑问，不能由它生成新的一期。请先在“现有报表”页按提示选定或填写，再生成。`,
    'own-periods-in-rows': ({ path }) =>
      `现有报表 ${path} 的期间按行排列，不能照原表样生成。请在原表末尾加上本期的行；或者勾选“改用填报模板”再生成。`,
    'own-tables-differ': ({ path }) =>
      `现有报表 ${path} 的一张工作表中有几个表，本期要加的栏位置不同，不能照原表样生成。请勾选“改用填报模板”再生成，或把它们分到几张工作表。`,
    'own-unread-again': ({ path, asOf }) =>
      `现有报表 ${path} 的标题和表头换成本期后，截止日期不能确定是 ${asOf}，没有生成。请核对本期截止日期；或者勾选“改用填报模板”再生成。`,
    'none-below': ({ region }) =>
      `所选文件中没有 ${region} 直接下级的工作簿，没有生成工作簿。请检查所选文件和区划代码。`,
    'none-read-below': ({ said }) =>
      `直接下级的现有报表（如 ${said}）没有识读出数据，没有生成工作簿。请打开它，按“现有报表”页的提示选定或填写。`,
    'plans-differ': ({ said }) => `下级工作簿的规划不一致：${said}。请在“汇总的规划”中选定。`,
    'plan-unsaid': () => '下级工作簿没有写明规划代码。请在“汇总的规划”中选定。',
    'none-of-plan': ({ said }) =>
      `所选文件中没有下级报送选定规划的工作簿（已有：${said}），没有生成工作簿。请在“汇总的规划”中另选，或催报。`,
    'cut-offs-differ': ({ said }) =>
      `下级工作簿的截止日期不一致：${said}。请在“汇总的截止日期”中填写一个。`,
    'cut-off-unsaid': () => '下级工作簿没有写明截止日期。请填写“汇总的截止日期”。',
    'none-at-cut-off': ({ said }) =>
      `所选文件中没有下级报送该截止日期的工作簿（已有：${said}），没有生成工作簿。请改正“汇总的截止日期”，或催报。`,
  },
};
