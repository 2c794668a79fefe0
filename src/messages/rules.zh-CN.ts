import type { Messages } from './messages.js';
import { number } from './number.js';
import { wordOf } from './word-of.js';

/** 每条规则的文字 · The words of every rule in Chinese, in the order of the rules. */
export const rules: Messages['rules'] = {
  'missing-sheet': { title: 'missing-sheet', message: () => 'missing-sheet', why: '', remedy: '' },
  'missing-column': {
    title: 'missing-column',
    message: () => 'missing-column',
    why: '',
    remedy: '',
  },
  'unstored-result': {
    title: 'unstored-result',
    message: () => 'unstored-result',
    why: '',
    remedy: '',
  },
  'formula-error': { title: 'formula-error', message: () => 'formula-error', why: '', remedy: '' },
  'macro-content': { title: 'macro-content', message: () => 'macro-content', why: '', remedy: '' },
  'missing-value': { title: 'missing-value', message: () => 'missing-value', why: '', remedy: '' },
  'text-number': { title: 'text-number', message: () => 'text-number', why: '', remedy: '' },
  'unknown-indicator': {
    title: 'unknown-indicator',
    message: () => 'unknown-indicator',
    why: '',
    remedy: '',
  },
  'unknown-region': {
    title: 'unknown-region',
    message: () => 'unknown-region',
    why: '',
    remedy: '',
  },
  'region-name-mismatch': {
    title: 'region-name-mismatch',
    message: () => 'region-name-mismatch',
    why: '',
    remedy: '',
  },
  'invalid-period': {
    title: 'invalid-period',
    message: () => 'invalid-period',
    why: '',
    remedy: '',
  },
  'numerator-over-denominator': {
    title: 'numerator-over-denominator',
    message: () => 'numerator-over-denominator',
    why: '',
    remedy: '',
  },
  'ratio-mismatch': {
    title: '比率与分子分母不符',
    message: ({ expected, found, numerator, denominator, unit }) =>
      `应为 ${number(expected)}${unit}（${number(numerator)} ÷ ${number(denominator)}），现填 ${number(found)}${unit}。`,
    why: '',
    remedy: '',
  },
  'rounded-to-target': {
    title: 'rounded-to-target',
    message: () => 'rounded-to-target',
    why: '',
    remedy: '',
  },
  'duplicate-row': { title: 'duplicate-row', message: () => 'duplicate-row', why: '', remedy: '' },
  'current-value-mismatch': {
    title: 'current-value-mismatch',
    message: () => 'current-value-mismatch',
    why: '',
    remedy: '',
  },
  'base-value-mismatch': {
    title: 'base-value-mismatch',
    message: () => 'base-value-mismatch',
    why: '',
    remedy: '',
  },
  'rollup-mismatch': {
    title: 'rollup-mismatch',
    message: () => 'rollup-mismatch',
    why: '',
    remedy: '',
  },
  'station-count-mismatch': {
    title: '站点数与清单不符',
    message: ({ expected, found, unit }) =>
      `按站点清单应为 ${number(expected)}${unit}，现填 ${number(found)}${unit}。`,
    why: '站点清单填全部时，期末运行的站点数就是指标的数值，两处不一致则有一处有误。',
    remedy: '核对清单中每个站点的状态、建成日期和停用日期，再改正清单或数据。',
  },
  'station-coverage-mismatch': {
    title: '服务覆盖率与清单不符',
    message: ({ of, expected, found, served, townships, unit }) =>
      of === 'numerator' || townships === null
        ? `按站点清单服务覆盖 ${number(served)} 个乡镇（街道），分子应为 ${number(expected)}，现填 ${number(found)}。`
        : `按站点清单应为 ${number(expected)}${unit}（${number(served)} ÷ ${number(townships)} 个乡镇、街道），现填 ${number(found)}${unit}。`,
    why: '覆盖率以有运行站点服务的乡镇（街道）计算，清单填全部时可以逐一核实。',
    remedy: '核对站点的服务区划和状态；一个站点服务几个乡镇（街道）的，在服务区划中逐一写出代码。',
  },
  'duplicate-station': {
    title: '站点重复',
    message: ({ by, found, first }) =>
      by === 'code'
        ? `站点编号“${found}”与第 ${first} 行重复；同一站点请只留一行，不同站点请改正编号。`
        : `站点“${found}”与第 ${first} 行名称和区划代码相同；同一站点请只留一行，不同站点请写明名称。`,
    why: '同一站点填报两次，站点数和覆盖率都会偏大。',
    remedy: '同一站点只留一行；确为两个站点的，分别给出编号和名称。',
  },
  'certified-below-minimum': {
    title: '试点站持证社工不足',
    message: ({ found, minimum }) =>
      `试点站应有持证社工 ${number(minimum)} 人以上，现填 ${number(found)} 人。`,
    why: '试点站的专业化以持证社工人数衡量，不足的站点不能作为试点站运行。',
    remedy: '核对持证社工人数；尚未运行或不是试点的，改正状态或试点批次。',
  },
  'certified-over-staff': {
    title: '持证社工多于驻站社工',
    message: ({ certified, staff }) =>
      `持证社工 ${number(certified)} 人，多于驻站社工 ${number(staff)} 人；请核对两项人数。`,
    why: '持证社工是驻站社工的一部分，不会多于驻站社工。',
    remedy: '核对持证社工和驻站社工的人数，改正有误的一项。',
  },
  'local-over-staff': {
    title: '本地社工多于驻站社工',
    message: ({ local, staff }) =>
      `本地社工 ${number(local)} 人，多于驻站社工 ${number(staff)} 人；请核对两项人数。`,
    why: '本地社工是驻站社工的一部分，不会多于驻站社工。',
    remedy: '核对本地社工和驻站社工的人数，改正有误的一项。',
  },
  'unknown-station': {
    title: '站点编号不在清单中',
    message: ({ found }) =>
      `站点编号“${found}”不在站点清单中；请改正编号，或在站点表中补上该站点。`,
    why: '站点清单填全部时，每条服务记录都应能找到提供服务的站点。',
    remedy: '改正服务表中的站点编号，或在站点表中补上缺少的站点。',
  },
  'service-missing': {
    title: '运行站点缺少服务记录',
    message: ({ period }) => `运行中的站点缺少 ${period} 的服务记录；请补填，或说明原因。`,
    why: '运行而没有服务记录的站点，可能漏报服务，也可能已经停用。',
    remedy: '补填该站点本期的服务，更新站点状态，或在说明表中写明原因。',
  },
  'fund-total-mismatch': {
    title: '批次资金与项目补助不符',
    message: ({ expected, found, projects }) =>
      `按 ${projects} 个项目的补助资金合计应为 ${number(expected)} 万元，现填 ${number(found)} 万元。`,
    why: '项目清单填全部时，批次的资金就是各项目补助资金之和，分文不差。',
    remedy: '核对该批次的项目是否齐全、补助资金是否以万元填写，再改正项目或批次。',
  },
  'project-count-mismatch': {
    title: '批次数量与项目清单不符',
    message: ({ of, expected, found }) =>
      of === 'counties'
        ? `按项目清单县数应为 ${number(expected)} 个，现填 ${number(found)} 个。`
        : `按项目清单试点数应为 ${number(expected)} 个，现填 ${number(found)} 个。`,
    why: '项目清单填全部时，批次的县数和试点数都能从清单数出。',
    remedy: '核对该批次的项目是否齐全、县区划代码是否正确，再改正项目或批次。',
  },
  'project-outside-batch': {
    title: '项目与批次不符',
    message: ({ of, batch, found, expected }) =>
      of === 'batch' || found === null || expected === null
        ? `批次“${batch}”不在批次表中；请改正批次，或在批次表中补上。`
        : `批次“${batch}”为 ${expected} 年，项目填 ${found} 年；请核对年份，或说明原因。`,
    why: '项目归入哪一批次，决定资金和数量计入哪一批次。',
    remedy: '改正项目的批次或年份；跨年拨付等确有原因的，在说明表中写明。',
  },
  'task-overdue': {
    title: '任务逾期未完成',
    message: ({ deadline, progress }) =>
      `任务应于 ${deadline} 前完成，现完成 ${number(progress)}%；请更新进度，或说明原因。`,
    why: '到期未完成的任务会影响所关联指标的完成。',
    remedy: '更新完成进度；确未完成的，在说明表中写明原因和预计完成时间。',
  },
  'task-without-indicator': {
    title: '任务未关联指标',
    message: ({ task }) => `任务“${task}”缺少关联指标；如支撑某项指标，请填写指标代码。`,
    why: '关联指标后，指标滞后时能看到由哪些任务支撑。',
    remedy: '填写指标代码；与任何指标都无关的，填“—”。',
  },
  'binding-behind-schedule': {
    title: '约束性指标滞后于序时进度',
    message: ({ class: rating, pace }) =>
      pace === null
        ? `约束性指标评级为“${wordOf('rating', rating, 'zh-CN')}”；请说明原因和措施。`
        : `约束性指标的进度比为 ${number(Number(pace.toFixed(2)))}，评级为“${wordOf('rating', rating, 'zh-CN')}”；请说明原因和措施。`,
    why: '约束性指标必须完成，滞后时越早采取措施越容易赶上。',
    remedy: '核对基期值、当前值和目标值；确属滞后的，在说明表中写明原因和措施。',
  },
  'target-missed': {
    title: '目标未完成',
    message: ({ class: rating, current, target, unit }) =>
      rating === 'breached'
        ? `目标值为 ${number(target)}${unit}，现为 ${number(current)}${unit}，未达底线；请说明原因和措施。`
        : `目标值为 ${number(target)}${unit}，到期为 ${number(current)}${unit}；请说明原因和措施。`,
    why: '到期未完成的目标和未达到的底线需要有交代，才能确认。',
    remedy: '核对当前值和目标值；确未完成的，在说明表中写明原因和措施。',
  },
  'band-exceeded': {
    title: '超出目标上限',
    message: ({ current, upper, unit }) =>
      `目标上限为 ${number(upper)}${unit}，现为 ${number(current)}${unit}，超出上限；请核对，或说明原因。`,
    why: '设有上限的目标，超出与不足同样偏离规划。',
    remedy: '核对当前值和目标上限；确已超出的，在说明表中写明原因。',
  },
  'cutoff-outside-plan': {
    title: '截止日期超出规划期',
    message: ({ found, firstYear, lastYear }) =>
      `截止日期 ${found} 超出规划期（${firstYear}至${lastYear}年，填报至${lastYear + 1}年底）；请改正截止日期或规划代码。`,
    why: '当前期间和序时进度都由截止日期推出，日期有误则全部评级有误。',
    remedy: '改正封面的截止日期；日期无误的，核对规划代码。',
  },
  'unmatched-explanation': {
    title: '说明没有对应的问题',
    message: ({ rule, hasOtherValue }) =>
      hasOtherValue
        ? `填报值已与说明时不同，对规则 ${rule} 的说明不再有效；如仍需说明，请另写一行。`
        : `规则 ${rule} 在此处没有问题，可能已经改正；如仍需说明，请核对工作表、行键和字段。`,
    why: '说明按规则、工作表、行键、字段和填报值对应问题，对不上的说明不起作用。',
    remedy: '数据已改正的，无须处理；否则按问题中的行键、字段和填报值另写一行说明。',
  },
};
