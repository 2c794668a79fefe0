import type { FailureWords } from './failures.js';
import { defects, partName, repeatedPlace } from './file-defects.zh-CN.js';
import { unreadLines, type UnreadWords } from './unread-lines.js';

const kinds: Readonly<Record<string, string>> = {
  ...{ string: '文本', number: '数字', boolean: 'true 或 false' },
  ...{ array: '列表 […]', object: '对象 {…}', record: '对象 {…}' },
};

const unreadWords: UnreadWords = {
  line: (line, sheet, text) => `${sheet}第${line}行“${text}”：`,
  left: (count) => `另有 ${count}行。`,
  because: {
    'no-code': () => '没有区划代码',
    'several-codes': () => '不止一个区划代码；请每行写一个，或用表头“区划代码”指明哪一列',
    range: () => '写的是一段代码；请逐行写出每个单位的区划代码',
    grouped: () => '代码中有千分位逗号；请去掉逗号，写成六位区划代码',
    shortened: () => 'Excel 已将代码缩写，原来的数字无法还原；请将该列设为文本后重新填写',
    'in-remark': () => '是一行说明，其中却有区划代码；如是应报单位，请单列一行，否则请删去该行',
    'other-name': (region) => `名称与代码不符，代码是${region}的；请核对后改正`,
  },
};

/** What a file in JSON should hold; nothing where that cannot be said. */
function asked(allowed: unknown): string {
  return allowed === '' ? '' : `应为：${kinds[String(allowed)] ?? String(allowed)}。`;
}

/** The words for failures in Chinese: the cause, and what to do. */
export const failures: FailureWords = {
  'empty-file': () => '文件是空的（0字节）。请重新导出或重新拷贝。',
  'not-a-zip': () => '不是 Excel 工作簿（.xlsx）。请在 Excel 中打开后另存为 .xlsx。',
  'not-a-workbook': () =>
    '没有可读取的工作簿，可能是 .xlsb、.ods 或别的文件。请在 Excel 或 WPS 中另存为 .xlsx。',
  'own-summary': () => '是本软件写出的汇总或进展情况表，不是报送，未校验。请移到别的文件夹。',
  'own-plan': () =>
    '是规划工作簿，不是报送，未校验。要按它校验的，命令用 --catalogue 指定，网页在“设置”中加入。',
  'legacy-xls': () => '是旧版 .xls 或 WPS .et 工作簿。请在 Excel 或 WPS 中另存为 .xlsx。',
  encrypted: () => '设有打开密码。请取消密码后再校验。',
  truncated: () => '文件不完整，可能在拷贝或传输中被截断。请重新拷贝。',
  checksum: (facts) => `${partName(facts)}的校验码不符，文件已损坏。请重新拷贝。`,
  'unsupported-compression': (facts) =>
    `${partName(facts)}的压缩方式无法读取。请在 Excel 中另存一次。`,
  'missing-part': (facts) => `缺少${partName(facts)}，文件已损坏。请在 Excel 中修复后另存。`,
  'malformed-xml': ({ because, ...facts }) =>
    `${partName(facts)}${defects[String(because)] ?? '不合格式'}，文件已损坏。请在 Excel 中修复后另存。`,
  'ambiguous-content': (facts) =>
    `${repeatedPlace(facts)}，不同软件会显示不同的内容，未读取。请在 Excel 中打开，核对内容后另存。`,
  doctype: (facts) => `${partName(facts)}含有文档类型定义，出于安全不予读取。`,
  'unknown-entity': (facts) => `${partName(facts)}含有未知实体，出于安全不予读取。`,
  'too-large': ({ limit }) =>
    `解压后超过 ${Math.round(Number(limit) / 2 ** 20)} MB 的上限，未读取。确有需要时用 --max-unpacked 放宽。`,
  'endless-token': ({ limit, ...facts }) =>
    `${partName(facts)}中有一处内容超过 ${Math.round(Number(limit) / 2 ** 20)} MB，不是正常的工作簿，未读取。请在 Excel 中打开后另存。`,
  'too-many-cells': ({ limit }) => `单元格超过 ${limit}个的上限，未读取。请检查是否多填了整列。`,
  'foreign-damaged': () =>
    '是 .xls、.et 或 .ods 工作簿，但无法读取，可能已损坏。请在 Excel 或 WPS 中打开后另存为 .xlsx。',
  'foreign-too-large': ({ limit }) =>
    `.xls、.et、.ods 工作簿超过 ${Math.round(Number(limit) / 2 ** 20)} MB 的上限，未读取。请在 Excel 或 WPS 中另存为 .xlsx。`,
  'missing-path': ({ path }) => `找不到 ${path}。请检查路径，或所在的共享文件夹是否已断开。`,
  'place-gone': ({ code }) =>
    `读取中断（${code}）：共享文件夹、移动硬盘或网盘可能已断开。请恢复连接后重新校验。`,
  'folder-not-readable': ({ path, code }) =>
    `无法读取文件夹 ${path}（${code}），其中的工作簿都没有校验。请检查权限和连接后重新校验。`,
  'no-workbooks': ({ path }) => `${path} 中没有工作簿（.xlsx）。`,
  'no-region-codes': ({ path }) => `${path} 中没有区划代码。请每行写一个应报单位的六位区划代码。`,
  'unread-lines': ({ path, lines, count }) =>
    `${path} 有 ${count}行不能确定是哪个单位，缺报无法核对，未校验。请改正后重试。\n${unreadLines(lines, Number(count), unreadWords)}`,
  'list-too-long': ({ path, limit }) => `${path} 超过 ${limit}行，不会是应报单位清单。请检查文件。`,
  'not-readable-text': ({ path }) =>
    `${path} 不是能读取的文本（UTF-8、GB18030 或 UTF-16）。请在 Excel 中另存为 .xlsx 或 CSV。`,
  'looks-like-big5': ({ path }) =>
    `${path} 像是 Big5（大五码）编码的繁体文本，不能读取。请另存为 UTF-8 或 .xlsx。`,
  'no-gb18030': ({ path }) =>
    `${path} 可能是 GB18030（GBK）编码，此运行环境不能读取。请另存为 UTF-8 或 .xlsx。`,
  'not-readable': ({ code }) => `无法读取（${code}）。请检查权限，或文件是否正被占用。`,
  'is-folder': () => '这里要的是文件，不是文件夹。请写明其中的文件。',
  'file-too-large': ({ path, megabytes }) =>
    `${path} 超过 ${megabytes} MB，不会是所要的文件。请检查路径。`,
  'not-writable': ({ path, code }) => `无法写入 ${path}（${code}）。请换一个文件夹，或稍后重试。`,
  'write-refused': ({ path, code }) =>
    `无法写入 ${path}：没有写入权限、只读，或正被其他程序打开（${code}）。请关闭打开它的程序，或换一个文件夹。`,
  'output-in-file': ({ path }) =>
    `无法写入 ${path}：路径中有一级是文件，不是文件夹。请换一个文件夹。`,
  'output-is-folder': ({ path }) => `无法写入 ${path}：已有同名文件夹。请写上文件名。`,
  'reserved-name': ({ path }) =>
    `无法写入 ${path}：这个名称由 Windows 保留，不能用作文件名。请换一个名称。`,
  'file-in-use': ({ path, code }) =>
    `无法写入 ${path}：文件正被其他程序打开（${code}），已有文件没有改动。请关闭后重试。`,
  'name-too-long': ({ path }) => `无法写入 ${path}：文件名太长。请改短后重试。`,
  'output-refused': ({ code }) =>
    `无法写到标准输出（${code}），结果不完整。请用 --output 写入文件夹。`,
  'output-is-input': ({ path }) => `不能覆盖原文件 ${path}。请写到别处。`,
  'output-exists': ({ path, option }) =>
    option
      ? `${path} 已经存在，写入会丢失其中填写的内容。要带上这些内容，请加 ${option} ${path}，并写到别处；不要保留，请先移走它。`
      : `${path} 已经存在，写入会丢失其中填写的内容。请先移走它，或写到别处。`,
  'disk-full': ({ path }) => `磁盘已满，${path} 没有写入。请腾出空间后重试。`,
  'timed-out': ({ seconds }) => `超过 ${seconds}秒仍未完成，已放弃此文件。可用 --timeout 放宽。`,
  'worker-died': ({ reason }) => `校验此文件的进程意外结束（${reason}）。其他工作簿不受影响。`,
  'out-of-memory': ({ megabytes }) =>
    `校验此文件需要的内存超过 ${megabytes} MB，已放弃此文件。请检查是否有整列填满的内容。`,
  'shard-not-proved': ({ path }) =>
    `${path} 的校验码不符：不是用同一密钥写的，或者写后被改动。请用 --shard-key 指定各分片共用的密钥文件，或重新运行该分片。`,
  'no-user-key': ({ path }) =>
    `无法使用本人的密钥 ${path}：保存不了，或者他人也能读取。请用 --shard-key 指定密钥文件。`,
  'short-key': ({ path, count }) =>
    `密钥文件 ${path} 太短，至少要有 ${count}字节。请换一个随机生成的文件。`,
  'shard-unreadable': ({ path }) => `${path} 不是本版本的分片文件。请用同一版本重新运行该分片。`,
  'shard-differs': ({ path }) => `${path} 的选项或文件清单与其他分片不同，不能合并。`,
  'shard-repeated': ({ index }) => `第${index}个分片出现了两次。请只保留一个。`,
  'shard-missing': ({ index, count }) => `缺少第${index}个分片（共 ${count}个）。`,
  'rule-failed': ({ rule }) =>
    `规则 ${rule} 自身出错，这是软件的问题，请反馈。其他工作簿不受影响。`,
  'unknown-command': ({ command, nearest, allowed }) =>
    nearest
      ? `没有命令 ${command}。是否想用 ${nearest}？`
      : `没有命令 ${command}。可用：${allowed}。`,
  'unknown-option': ({ option, nearest }) =>
    nearest ? `没有选项 ${option}。是否想用 ${nearest}？` : `没有选项 ${option}。`,
  'invalid-option': ({ option, value, allowed }) =>
    `选项 ${option} 不能是 ${value}。可用：${allowed}。`,
  'missing-option': ({ option }) => `缺少 ${option}。用 --help 查看用法。`,
  'excess-argument': ({ argument }) => `多出参数 ${argument}。用 --help 查看用法。`,
  'formats-need-output': ({ formats }) =>
    `多种格式（${formats}）不能混在一起输出。请用 --output 指定文件夹。`,
  'missing-argument': ({ option }) => `选项 ${option} 后面缺少内容。`,
  'unknown-plan': ({ plan, nearest, allowed }) => {
    if (nearest) return `没有规划 ${plan}。是否想用 ${nearest}？`;
    return allowed ? `没有规划 ${plan}。可用：${allowed}。` : `没有规划 ${plan}。`;
  },
  'unknown-region': ({ region, option }) =>
    option
      ? `区划代码 ${region} 不在本版区划表中。乡镇（街道）请加 ${option}。`
      : `区划代码 ${region} 不在本版区划表中。请填写省、市、县的六位代码。`,
  'townships-left-out': () =>
    '工作簿涉及乡镇（街道），本页面未带乡镇区划表，不能校验。请改用“规划指标-含乡镇.html”。',
  'region-outside-plan': ({ region, plan }) =>
    `规划 ${plan} 没有需要 ${region} 填报的指标。请检查区划代码和规划代码。`,
  'cut-off-outside-plan': ({ asOf, firstYear, lastYear }) =>
    `截止日期 ${asOf} 不在规划期 ${firstYear}–${lastYear}年内。请检查截止日期和规划代码。`,
  'not-frozen': ({ path, lines }) => `${path} 没有冻结：\n${lines}`,
  'config-not-json': ({ path, reason }) => `配置文件 ${path} 不是有效的 JSON：${reason}。`,
  'config-unknown-key': ({ path, key, nearest }) =>
    nearest
      ? `配置文件 ${path} 中没有 ${key} 这一项。是否想用 ${nearest}？`
      : `配置文件 ${path} 中没有 ${key} 这一项。`,
  'config-unknown-alias': ({ path, alias, name, nearest }) =>
    nearest
      ? `配置文件 ${path} 把“${alias}”当作“${name}”，但没有这个工作表或栏目。是否想用“${nearest}”？`
      : `配置文件 ${path} 把“${alias}”当作“${name}”，但没有这个工作表或栏目。`,
  'none-below': ({ region }) =>
    `没有找到 ${region} 直接下级的工作簿，没有写出工作簿。请检查文件夹和区划代码。`,
  'none-read-below': ({ said }) =>
    `直接下级的现有报表（如 ${said}）没有识读出数据，没有写出工作簿。请用 validate 校验，按提示改正后再汇总。`,
  'plans-differ': ({ said }) => `下级工作簿的规划不一致：${said}。请用 --plan 指定规划。`,
  'plan-unsaid': () => '下级工作簿没有写明规划代码。请用 --plan 指定规划。',
  'none-of-plan': ({ said }) =>
    `没有下级报送指定规划的工作簿（已有：${said}），没有写出工作簿。请改正 --plan，或催报。`,
  'cut-offs-differ': ({ said }) =>
    `下级工作簿的截止日期不一致：${said}。请用 --as-of 指定截止日期。`,
  'cut-off-unsaid': () => '下级工作簿没有写明截止日期。请用 --as-of 指定截止日期。',
  'none-at-cut-off': ({ said }) =>
    `没有下级报送指定截止日期的工作簿（已有：${said}），没有写出工作簿。请改正 --as-of，或催报。`,
  'previous-unread': ({ path }) => `上次汇总的工作簿 ${path} 无法读取。请检查文件。`,
  'previous-of-another': ({ path, found, asked: sought }) =>
    `${path} 不是同一单位、同一规划的工作簿（${found}，本次为 ${sought}）。请另行指定上次汇总的工作簿。`,
  'previous-altered': ({ path }) =>
    `上次汇总的工作簿 ${path} 签署后有改动，或数据指纹无法核对，没有写出工作簿。请用签署时的那一份；确需修改的，先退回再改。`,
  'last-unread': ({ path }) => `上期工作簿 ${path} 无法读取，没有写出工作簿。请检查文件。`,
  'last-of-another': ({ path, found, asked: sought }) =>
    `${path} 不是同一单位、同一规划的工作簿（${found}，本期为 ${sought}）。请另行指定上期工作簿。`,
  'last-not-earlier': ({ path, found, asOf }) =>
    `${path} 的截止日期是 ${found}，不早于本期的 ${asOf}。请指定更早一期的工作簿，或改正 --as-of。`,
  'last-altered': ({ path }) =>
    `${path} 签署后有改动，或数据指纹无法核对，其中的数据不能沿用。请用签署时的那一份，或重新签署后再用。`,
  'own-doubtful': ({ path }) =>
    `现有报表 ${path} 识读有疑问，不能由它生成新的一期。请先校验该文件，按提示补充，或用 --layouts 指定留存的表样。`,
  'own-periods-in-rows': ({ path }) =>
    `现有报表 ${path} 的期间按行排列，不能照原表样生成新的一期。请在原表末尾加上本期的行；或者加 --layout sheets 生成填报模板。`,
  'own-tables-differ': ({ path }) =>
    `现有报表 ${path} 的一张工作表中有几个表，本期要加的栏位置不同，不能照原表样生成。请把它们分到几张工作表；或者加 --layout sheets 生成填报模板。`,
  'own-unread-again': ({ path, asOf }) =>
    `现有报表 ${path} 的标题和表头换成本期后，截止日期不能确定是 ${asOf}，没有生成。请自行改好标题和表头中的期间；或者加 --layout sheets 生成填报模板。`,
  'nothing-drafted': ({ path }) =>
    `${path} 中没有找到规划指标表，未生成规划。请确认表中有指标名称和带年份的目标栏。`,
  'nothing-adopted': ({ path }) =>
    `${path} 中没有可以取用的数据，没有写出工作簿。请按上面列出的原因核对。`,
  'layout-not-json': ({ path, reason }) => `表样文件 ${path} 不是有效的 JSON：${reason}。`,
  'layout-invalid': ({ path, at, allowed }) =>
    `表样文件 ${path} 中 ${at} 的内容不对。${asked(allowed)}`,
  'config-invalid': ({ path, at, allowed }) =>
    `配置文件 ${path} 中 ${at} 的内容不对。${asked(allowed)}`,
  'findings-stand': ({ count, first }) =>
    `还有 ${count}个问题没有改正或说明，不能同意。第一个：${first}`,
  'explanations-pending': ({ count, first }) =>
    `还有 ${count}条说明待核，不能确认；请先在“说明”表填写审核结论，审核已签署的请退回后再填，或用 explain 追加一条。第一条：${first}`,
  'approval-refused': ({ expected }) => `不能签署此环节：${expected}`,
  'seal-not-intact': ({ step, unit }) =>
    `“${step}”（${unit}）签署后数据有改动，或数据指纹无法核对。请恢复原值，或退回后重新申报。`,
  'formula-without-result': ({ place, because }) => {
    if (because === 'unreadable')
      return `${place} 的内容无法识别，无法生成数据指纹。请在 Excel 中打开、改正并保存。`;
    return because === 'stale'
      ? `${place} 存储的结果与公式复算的结果不符，无法生成数据指纹。请在 Excel 中打开、重新计算并保存。`
      : `${place} 的公式${because === 'volatile' ? '每次计算结果可能不同' : '引用了其他工作簿，或含有不能复算的函数'}，无法生成数据指纹。请复制后按数值粘贴。`;
  },
  'explanation-lacks': ({ said, ofLag }) =>
    `这样说明后问题仍未解决：${said}。${ofLag ? '约束性指标滞后的，请写明具体原因、措施和截止日期之后的完成时限。' : '请写明具体原因；类别不是“其他”的，可以只写文号。'}`,
  'missing-field': ({ sheet, column }) => `“${sheet}”表缺少栏目“${column}”。请补上后重试。`,
  'not-a-key': ({ path }) => `${path} 不是可用的密钥文件。请用 seal --new-key 生成密钥。`,
  'key-exists': ({ path }) => `${path} 已经存在，不会覆盖密钥。请换一个文件名。`,
  'signature-differs': ({ unit }) =>
    `“${unit}”的签名与该单位的公钥不符，或没有可用的公钥。请核对单位名称和密钥；下级的签名不符的，请退回。`,
  'keys-twice': () => '--keys 与 --authority 只能用其中一个。',
  'key-of-nobody': ({ path }) =>
    `${path} 的文件名不能确定是哪个区划。请以单位全称命名，如 徐州市鼓楼区民政局.pub。`,
  'not-text': ({ path }) => `${path} 不是 UTF-8 文本文件。`,
  'authority-invalid': ({ path, at, allowed }) =>
    `授权名单 ${path}${at === '' ? '' : ` 的 ${String(at)} `}无效${allowed === '' ? '' : `，应为 ${String(allowed)}`}。请改正后重新签发。`,
  'authority-not-signed': ({ path, root }) =>
    `授权名单 ${path} 的签名与 ${root} 不符，名单不予采用。请向签发单位核实，或重新签发。`,
  'no-such-finding': ({ rule, place, near }) =>
    near
      ? `${place} 没有 ${rule} 这个问题。相近的有：${near}。`
      : `${place} 没有 ${rule} 这个问题，此工作簿没有需要说明的问题。`,
  'several-findings': ({ rule, place, lines }) =>
    `${place} 有几个 ${rule} 问题，要分别说明。请写明是哪一个：\n${lines}`,
  'not-explainable': ({ rule, place, severity }) =>
    `${place} 的 ${rule} 是“${severity}”，不能用说明通过，也无须说明。强制性问题请改正数据。`,
  'catalogue-not-json': ({ path, reason }) => `规划文件 ${path} 不是有效的 JSON：${reason}。`,
  'catalogue-invalid': ({ path, at, allowed }) =>
    `规划文件 ${path} 中 ${at} 的内容不对。${asked(allowed)}`,
  'catalogue-defects': ({ path, lines }) => `规划工作簿 ${path} 还不能使用：\n${lines}`,
  unexpected: ({ reason }) => `软件出错：${reason}。请反馈。`,
};
