import type { RecordWords } from './record-words.js';

/** What the commands say in Chinese that add to workbooks. */
export const record: RecordWords = {
  seal: {
    description: '签署审批环节：在“审批”表追加一行，写入数据指纹，可以签名。',
    file: '工作簿',
    options: {
      step: '环节：申报、审核或确认',
      unit: '签署单位，如 肥西县民政局',
      by: '经办人',
      decision: '结论：同意或退回',
      opinion: '意见',
      date: '日期（默认为今天），如 2023-12-31',
      key: '私钥文件，用来签名',
      keys: '各单位公钥的文件夹，用来核对签名',
      authority: '各单位公钥的授权名单（.json），签名在旁边的 .sig 文件',
      root: '签发授权名单的公钥文件',
      newKey: '生成一对密钥：私钥写入此文件，公钥写在旁边（.pub）',
      newAuthority: '按 --keys 文件夹起草授权名单，写入此文件',
      signAuthority: '用 --key 的私钥签发此授权名单，签名写在旁边（.sig）',
      output: '写入的文件（默认写回原文件）',
    },
    sealed: (step, seal) => `已签署“${step}”，数据指纹 ${seal}`,
    next: (unit, step) => `下一环节：${unit}“${step}”`,
    returned: (unit) => `已退回${unit}，改正后请重新申报`,
    complete: '各环节已全部签署',
    newKey: (privateKey, publicKey) =>
      `私钥 ${privateKey} 请自己妥善保管；公钥 ${publicKey} 请以单位名称命名（如 肥西县民政局.pub），交给审核单位。`,
    newAuthority: (list) =>
      `授权名单已起草：${list}。请核对区划、环节和有效期，再用 seal --sign-authority 签发。`,
    signedAuthority: (units, signature) =>
      `已签发 ${units}把公钥的授权名单，签名写入 ${signature}。`,
  },
  explain: {
    description: '说明一个核实性问题：在“说明”表追加一行，行键、字段和填报值取自该问题。',
    file: '工作簿',
    options: {
      rule: '规则，如 abrupt-change',
      cell: '位置，如 数据!F6；整张工作表的问题写工作表名，缺报写该单位的区划代码',
      reason: '原因',
      by: '说明人',
      state: '审核结论：待核（默认）、已核准或已驳回',
      date: '日期（默认为今天），如 2023-12-31',
      among: '同批工作簿的文件夹：跨工作簿的问题对照它来找',
      previous: '上次报送的文件夹：历史数据变动对照它来找',
      output: '写入的文件（默认写回原文件）',
    },
    explained: (rule, place) => `已说明 ${place} 的 ${rule}`,
  },
  fix: {
    description: '修正有把握的问题：改好的工作簿写入另一个文件夹，原文件不动。',
    options: {
      output: '改好的工作簿写入的文件夹',
      dryRun: '只列出修正，不写文件',
    },
    file: (file, count) => `${file}：${count}处修正`,
    change: (place, before, after) => `  ${place}  ${before} → ${after}`,
    unmerged: (area) => `（取消合并 ${area}）`,
    blank: '（空）',
    text: (value) => `“${value}”（文本）`,
    refused: (place) => `  ${place}  属于数组公式，不能单独修改，请在 Excel 中修正`,
    nothing: '没有可以自动修正的问题。',
  },
  annotate: {
    option: '写入批注副本的文件夹：每个问题是单元格上的一条批注，并列在“校验结果”表中',
    sheet: '校验结果',
    author: '规划指标',
    note: (severity, message, rule) => `【${severity}】${message}（${rule}）`,
    headers: {
      severity: '类别',
      rule: '规则',
      title: '问题',
      place: '位置',
      key: '行键',
      message: '内容',
      follows: '起因',
      explained: '说明',
    },
  },
  keys: '各单位公钥的文件夹，用来核对签名（文件名为单位名称，如 肥西县民政局.pub）',
  authority: '各单位公钥的授权名单（.json），签名在旁边的 .sig 文件；与 --keys 二选一',
  root: '签发授权名单的公钥文件',
  keyOfNobody: (file) =>
    `${file} 的文件名中没有可识别的区划，不能用来核对签名；请以单位全称命名，如 肥西县民政局.pub。`,
};
