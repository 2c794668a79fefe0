import type { CommandWords } from './command-words.js';
import { record } from './record-words.zh-CN.js';

/** What the command says of itself in Chinese. */
export const command: CommandWords = {
  validate: '校验规划指标工作簿：逐单元格列出问题、评级和结论。',
  merge: '合并各分片的结果，得到与一次运行完全相同的报告。',
  shards: '分片文件',
  paths: '工作簿、文件夹（含下级）或通配符',
  options: {
    format: '报告格式，可重复：text、json、csv、html、sarif、junit',
    output: '报告写入的文件夹',
    lang: '语言：zh-CN 或 en-US',
    asOf: '截止日期，代替封面上的日期',
    plan: '规划代码，代替封面上的代码',
    catalogue: '本单位自己的规划（工作簿或 JSON 文件）',
    expect: '应报单位清单（.xlsx、CSV 或文本），每行一个区划代码',
    previous: '上次报送的文件夹，用来比较问题和历史数据',
    summary: '把全部结果汇总成一个工作簿，如 汇总.xlsx',
    config: '配置文件（默认为当前文件夹中的 plan-indicators.config.json）',
    maxUnpacked: '单个工作簿解压后的上限（MB）',
    timeout: '单个工作簿的时限（秒）',
    workers: '同时校验的工作簿数（默认为处理器核数）',
    noCache: '不使用上次的结果',
    shard: '只校验第 i 份（共 n 份），写成分片文件，之后合并',
    shardKey: '各分片和合并共用的密钥文件，至少 32字节（不写用本人的密钥）',
    strict: '“待补”也算未通过（退出码 1）',
    quiet: '不显示进度',
    help: '显示本说明',
  },
  exitCodes:
    '退出码：0 没有妨碍报送的问题；1 有问题；2 有文件或参数无法校验，或者结果无法写出；130 被中断。',
  titles: { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：' },
  progress: (done, all, file) => `${done}/${all} ${file}`,
  readShare: (percent) => `已读取 ${percent}%`,
  written: (path) => `已写入 ${path}`,
  passedOver: (file) => `已跳过 ${file}：是汇总工作簿，不是报送。`,
  countedKind: (kind, count) => `${kind} ${count}个`,
  otherKinds: (counts) =>
    `另有 ${counts}没有校验：只校验 .xlsx 和 .xlsm。其中若有报送，请另存为 .xlsx。`,
  unknownExpected: (codes) => `应报单位中有区划表没有的代码：${codes}。请核对清单。`,
  interrupted: '已中断，没有写入任何报告。',
  record,
};
