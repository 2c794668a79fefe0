import type { CommandWords } from './command-words.js';
import { record } from './record-words.zh-CN.js';

/** What the command says of itself in Chinese. */
export const command: CommandWords = {
  commands: {
    validate: {
      description: '校验规划指标工作簿：逐单元格列出问题、评级和结论。',
      operand: '工作簿、文件夹（含下级）或通配符',
      options: {
        asOf: '截止日期，代替封面上的日期',
        region: '现有报表没有写明填报单位时，单位的区划代码',
        layouts: '留存表样的文件夹：表头完全相同的现有报表照此识读',
        annotate: '写入批注副本的文件夹：每个问题是单元格上的一条批注，并列在“校验结果”表中',
      },
    },
    merge: {
      description: '合并各分片的结果，得到与一次运行完全相同的报告。',
      operand: '分片文件',
      options: {},
    },
    template: {
      description: '生成填报模板：已知的内容预先填好，本单位和直接下级、各指标、各期间逐行列出。',
      operand: '',
      options: {
        plan: '规划代码，如 anhui-14fyp',
        region: '填报单位的区划代码，如 340100',
        asOf: '截止日期，如 2023-12-31',
        output: '模板写入的文件，如 模板.xlsx',
        zones: '同时列出开发区',
        townships: '同时列出乡镇（街道），用于县级单位和不设县区的市',
        from: '上期工作簿；历史数据、联系人、清单和仍然成立的说明由它带入，规划和单位可以不再指定。上期是现有报表的，照原表样生成',
        layouts: '留存表样的文件夹：表头完全相同的现有报表照此识读',
        layout:
          '表的样式：sheets 为填报工作簿（默认）；wide 为一张横表，每行一个地区，指标和年份横排',
        allSheets: '列出全部工作表，规划用不到的清单、任务、年度目标、区划沿革也在其中',
      },
    },
    tables: {
      description:
        '识读本单位现有报表：列出各表各栏的含义和依据、读到的数据、未识读的单元格和原因。',
      operand: '本单位的工作簿',
      options: {
        format: '格式：text 或 json',
        layouts: '留存表样的文件夹：表头完全相同的套用，相近的只列出差别',
        saveLayout: '把识读所用的表样另存为文件，如 表样.json',
      },
    },
    adopt: {
      description:
        '取用本单位现有报表：按规划生成填报工作簿，能确定的数据填好，没有取用的逐一列出单元格和原因。',
      operand: '本单位的现有报表',
      options: {
        plan: '规划代码，如 anhui-14fyp',
        region: '填报单位的区划代码，如 340100',
        asOf: '截止日期，如 2023-12-31',
        layouts: '留存表样的文件夹：表头完全相同的套用',
        output: '写入的工作簿，如 合肥.xlsx',
        zones: '同时列出开发区',
        townships: '同时列出乡镇（街道），用于县级单位和不设县区的市',
      },
    },
    rollup: {
      description:
        '由下级的工作簿（填报模板或现有报表）汇总生成本级工作簿：下级数据逐一填好并注明来源，合计由公式算出，缺数的单位逐一列出。',
      operand: '下级的工作簿、文件夹（含下级）或通配符',
      options: {
        plan: '规划代码；各工作簿不一致或没有写明时须指定',
        region: '本级的区划代码，如 340100',
        asOf: '截止日期；各工作簿不一致或没有写明时须指定',
        output: '写入的工作簿，如 合肥.xlsx',
        zones: '同时列出开发区',
        layouts: '留存表样的文件夹：表头完全相同的现有报表照此识读',
        previous: '上次汇总的工作簿：列出数据变化，已填的本级数据保留',
      },
    },
    plan: {
      description:
        '由规划附件拟定本单位规划：附件写明的逐项取用，拟定的和没有写明的列在“存疑”表，核对后用于校验。',
      operand: '规划附件（指标表）',
      options: {
        code: '规划代码，如 hefei-15fyp；可以以后填写',
        region: '规划所属地区的区划代码，如 340100；可以以后填写',
        layouts: '留存表样的文件夹：表头完全相同的套用',
        output: '写入的工作簿，如 本市规划.xlsx',
      },
    },
    freeze: {
      description: '把 PLAN 公式换成内置函数公式或数值，另存一份，供未安装加载项的人员使用。',
      operand: '要冻结的工作簿',
      options: {
        output: '写入的文件，如 冻结.xlsx',
        values: '一律换成数值，原公式写入批注',
      },
    },
    fix: {
      description: '修正有把握的问题：改好的工作簿写入另一个文件夹，原文件不动。',
      operand: '工作簿、文件夹（含下级）或通配符',
      options: {
        output: '改好的工作簿写入的文件夹',
        dryRun: '只列出修正，不写文件',
      },
    },
    explain: {
      description: '说明一个核实性问题：在“说明”表追加一行，行键、字段和填报值取自该问题。',
      operand: '工作簿',
      options: {
        rule: '规则，如 abrupt-change',
        cell: '位置，如 数据!F6；整张工作表的问题写工作表名，缺报写该单位的区划代码',
        rowKey: '行键；同一位置有几个问题的用它写明是哪一个，不写会逐一列出',
        field: '字段；行键也相同的用它写明是哪一个',
        category:
          '原因类别：政策调整、区划变动、口径变化、核减核增、自然减员、补报更正、资金未到位或其他',
        reason: '原因；已写明文号的可以不写，类别为其他的要写具体',
        measures: '措施；约束性指标滞后的必写',
        deadline: '完成时限，如 2026-12-31 或 2026年底前；约束性指标滞后的必写',
        document: '依据文件的文号，如 皖民发〔2024〕12号',
        by: '说明人',
        state: '审核结论：待核（默认）、已核准或已驳回',
        among: '同批工作簿的文件夹：跨工作簿的问题对照它来找',
        previous: '上次报送的文件夹：历史数据变动对照它来找',
        output: '写入的文件（默认写回原文件）',
      },
    },
    seal: {
      description: '签署审批环节：在“审批”表追加一行，写入数据指纹，可以签名。',
      operand: '工作簿',
      options: {
        step: '环节：申报、审核或确认',
        unit: '签署单位，如 肥西县民政局',
        by: '经办人',
        decision: '结论：同意或退回',
        opinion: '意见',
        key: '私钥文件，用来签名',
        newKey: '生成一对密钥：私钥写入此文件，公钥写在旁边（.pub）',
        newAuthority: '按 --keys 文件夹起草授权名单，写入此文件',
        signAuthority: '用 --key 的私钥签发此授权名单，签名写在旁边（.sig）',
        output: '写入的文件（默认写回原文件）',
      },
    },
  },
  options: {
    format: '报告格式，可重复：text、json、csv、html、sarif、junit',
    output: '报告写入的文件夹',
    lang: '语言：zh-CN 或 en-US',
    plan: '规划代码，代替封面上的代码；none 表示现有报表不按规划，只核对表内数据',
    reportType: '现有报表的报表类型：年报或调度（默认按表中期间判断）',
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
    keys: '各单位公钥的文件夹，用来核对签名（文件名为单位名称，如 肥西县民政局.pub）',
    authority: '各单位公钥的授权名单（.json），签名在旁边的 .sig 文件；与 --keys 二选一',
    root: '签发授权名单的公钥文件',
    date: '日期（默认为今天），如 2023-12-31',
    strict: '“待补”也算未通过（退出码 1）',
    official: '用官方评级用语（提前实现、快于预期、滞后等），进度比达到此数为快于预期，如 1.05',
    quiet: '不显示进度；文本报告只列须办理的事项',
    progress: '写入指标进展情况表的文件（.xlsx 或 .docx），一个单位一张表',
    notices: '写入通知单（.docx）的文件夹：退回修改、数据核实、催报',
    direct: '通知单直接发给各单位（默认逐级发送，下级的作为附件）',
    contacts: '报告和通知单中显示联系电话（默认不显示）',
    help: '显示本说明',
    version: '显示版本号',
  },
  exitCodes:
    '退出码：0 没有妨碍报送的问题；1 有问题；2 有文件或参数无法校验，或者结果无法写出；130 被中断。',
  titles: {
    'Usage:': '用法：',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Commands:': '命令：',
  },
  commandHelp: '各命令的用法：plan-indicators <command> --help',
  progress: (done, all, file) => `${done}/${all} ${file}`,
  readShare: (percent) => `已读取 ${percent}%`,
  written: (path) => `已写入 ${path}`,
  notAnnotated: (file) => `未写批注副本 ${file}：不是 .xlsx，请在 Excel 或 WPS 中另存为 .xlsx。`,
  passedOver: (file, isPlan) =>
    `已跳过 ${file}：是${isPlan ? '规划工作簿' : '汇总或进展情况表'}，不是报送。`,
  countedKind: (kind, count) => `${kind} ${count}个`,
  otherKinds: (counts) =>
    `另有 ${counts}没有校验：只校验 .xlsx 和 .xlsm。其中若有报送，请解压，或另存为 .xlsx。`,
  unknownExpected: (codes) => `应报单位中有区划表没有的代码：${codes}。请核对清单。`,
  earlierUnused: (files, count) =>
    `上次报送中有 ${count}个文件读不出来，或看不出是哪个单位、哪个规划、截止到哪天，没有与之比对：${files.join('、')}${count > files.length ? '等' : ''}。请换上可用的原件，再校验一次。`,
  passedLines: ({ lines, count }) =>
    `应报单位清单中有 ${count}行是合计或说明，不是单位，已略过：${lines.map(({ sheet, line, text }) => `${sheet}第${line}行“${text}”`).join('、')}${count > lines.length ? '等' : ''}。如是应报单位，请补填区划代码。`,
  interrupted: '已中断，没有写入任何报告。',
  record,
};
