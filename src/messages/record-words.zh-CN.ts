import type { RecordWords } from './record-words.js';

/** What the commands say in Chinese that add to workbooks. */
export const record: RecordWords = {
  seal: {
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
    explained: (rule, place) => `已说明 ${place} 的 ${rule}`,
    together: (count) => `该处同一数据的 ${count}个问题由这一条说明一并答复`,
  },
  fix: {
    file: (file, count) => `${file}：${count}处修正`,
    change: (place, before, after) => `  ${place}  ${before} → ${after}`,
    filled: (place, after) => `  ${place}  填入 ${after}`,
    unmerged: (area) => `（取消合并 ${area}）`,
    blank: '空白',
    text: (value) => `“${value}”（文本）`,
    refused: (place) => `  ${place}  属于数组公式，不能单独修改，请在 Excel 中修正`,
    nothing: '没有可以自动修正的问题。',
  },
  annotate: {
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
  keyOfNobody: (file) =>
    `${file} 的文件名中没有可识别的区划，不能用来核对签名；请以单位全称命名，如 肥西县民政局.pub。`,
};
