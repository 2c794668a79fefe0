import type { ProvinceWords } from './province-words.js';

/** What `npm run example-province` says in Chinese. */
export const provinceWords: ProvinceWords = {
  help: {
    description: '生成一个虚构的省，各单位的工作簿里埋有已知的差错，用来练习和试用。',
    operand: '',
    options: {
      output: '写入的文件夹',
      units: '工作簿数（默认 200）；超过全省单位数的，另出其他截止日期',
      defects: '埋设的差错数（默认 40）',
      seed: '随机数种子（默认 1）：相同的种子生成相同的省',
      rows: '每个县“服务”表的最少行数（默认 36）',
      plan: '规划代码（默认 anhui-14fyp）',
    },
  },
  written: (workbooks, findings, ledger) =>
    `已写入 ${workbooks}个工作簿，校验时应查出 ${findings}处问题，清单见 ${ledger}。`,
  fewer: (asked, planted) =>
    `要求埋设 ${asked}处差错，只埋设了 ${planted}处：一个县只埋一处，跨单位的差错各占一个市，至少留一半的市不动。要埋得更多，请加大 --units。`,
};
