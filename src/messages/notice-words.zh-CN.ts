import { chineseDay } from './chinese-day.js';
import type { NoticeWords } from './notice-words.js';

/** What a notice to a unit says in Chinese. */
export const notices: NoticeWords = {
  titles: { return: '退回修改通知单', verify: '数据核实通知单', urge: '催报通知单' },
  number: '编号：　　　　　　',
  to: (unit) => `主送：${unit}`,
  about: (plan, asOf) =>
    [plan && `规划：${plan}`, asOf && `截止日期：${chineseDay(asOf)}`].filter(Boolean).join('　　'),
  file: (file) => `报送文件：${file}`,
  opening: {
    return: (errors, verifies) =>
      verifies === 0
        ? `你单位报送的规划指标数据经校验，有强制性问题 ${errors}处，现退回修改。请逐项改正后重新报送，并将办理情况填入“填报单位答复”栏。`
        : `你单位报送的规划指标数据经校验，有强制性问题 ${errors}处、核实性问题 ${verifies}处，现退回修改。强制性问题请改正后重新报送；核实性问题请逐项核对，确实无误的在“说明”表写明具体原因。各项办理情况请填入“填报单位答复”栏。`,
    unreadable: (why) => `你单位报送的文件无法校验，现退回，请重新报送。原因：${why}`,
    verify: (count) =>
      `你单位报送的规划指标数据经校验，有核实性问题 ${count}处。请逐项核对：有误的改正后重新报送，确实无误的在“说明”表写明具体原因，并将办理情况填入“填报单位答复”栏。`,
    urge: '截至目前，尚未收到你单位报送的规划指标工作簿。请在反馈时限前报送；因故不能按期报送的，请书面说明原因和预计报送时间。',
    below: (units) =>
      `经校验，你单位所辖 ${units}个单位的规划指标数据尚有问题未办结或尚未报送（见下表）。请将所附通知单转送有关单位，督促逐项办理，并在反馈时限前将办理结果汇总反馈。`,
  },
  annexes: (count) => `附件：所辖单位通知单（共 ${count}份）`,
  annexColumns: {
    annex: '附件',
    unit: '单位',
    notice: '通知单',
    errors: '强制性问题',
    verifies: '核实性问题',
  },
  annex: (number) => `附件 ${number}`,
  columns: {
    number: '序号',
    place: '工作表及单元格',
    indicator: '指标',
    period: '期间',
    found: '现填',
    problem: '应为或问题',
    severity: '审核类型',
    remedy: '处理办法',
    answer: '填报单位答复',
  },
  remedies: {
    error: '改正后重新报送',
    verify: '核对，有误的改正，无误的说明具体原因',
    note: '供参考',
  },
  rejected: (reason) => `原说明未采纳：${reason}`,
  leftOut: (count) => `另有 ${count}处，见校验报告。`,
  replyBy: '反馈时限：　　　　年　　月　　日前',
  call: '联系人：　　　　　　　　电话：　　　　　　　　',
  unitContact: (contact) => `填报单位联系人：${contact}`,
  office: '审核单位（盖章）：　　　　　　　　',
  date: '　　　　年　　月　　日',
  copyTo: '抄送：',
};
