import type { AdoptionWords } from './adoption-words.js';
import { tables } from './table-words.zh-CN.js';

const frequencies = { year: '年', half: '半年', quarter: '季', month: '月' } as const;

/** What is said in Chinese of an office's own table that is taken over. */
export const adoption: AdoptionWords = {
  taken: (count, unit, plan) => `${unit} · ${plan}：已取用 ${count}个数据。`,
  leftHeading: (count) => `未取用 ${count}处：`,
  nothingLeft: '表中数据已全部取用。',
  left: (cells, why) => `${cells.join('、')}  ${why}`,
  reasons: {
    unread: ({ refusal, header }) =>
      header === undefined
        ? tables.refusals[refusal]
        : `“${header}”栏没有识读，不取用：${tables.refusals[refusal]}`,
    'indicator-unknown': ({ name }) =>
      `规划中没有名称为“${name}”的指标。如属规划指标，请改用规划中的名称，或在网页的“现有报表”中选定对应的指标。`,
    'indicator-ambiguous': ({ name, candidates }) =>
      `“${name}”对应规划中的 ${candidates.length}个指标：${candidates.map((each) => `${each.name['zh-CN']}（${each.id}）`).join('、')}。请改填指标代码，或在网页的“现有报表”中选定。`,
    'indicator-set-aside': ({ name }) => `表样已指明“${name}”不属于本规划，没有取用。`,
    'region-set-aside': ({ name }) => `表样已指明“${name}”不属于本单位，没有取用。`,
    'indicator-not-reported': ({ name }) => `“${name}”不由本级填报。`,
    'region-unknown': ({ name, unit }) => `“${name}”不是${unit}，也不是其直接下级或开发区。`,
    'table-of-another': ({ name, unit }) =>
      `表题写的是“${name}”，不是${unit}。如属${unit}的数据，请在表题中写明。`,
    'region-ambiguous': ({ name, candidates }) =>
      `“${name}”对应 ${candidates.length}个地区：${candidates.map((each) => `${each.name}（${each.code}）`).join('、')}。请写全称或区划代码。`,
    'unit-missing': ({ asked }) =>
      asked === ''
        ? '没有注明计量单位。请在表中注明。'
        : `没有注明计量单位，该指标以“${asked}”计。请在表中注明。`,
    'unit-differs': ({ found, asked }) =>
      asked === ''
        ? `计量单位“${found}”不是计数单位，不能填入分子或分母。`
        : `计量单位“${found}”不能换算为该指标的单位“${asked}”。请核对口径。`,
    'period-missing': () => '没有注明所属期间。请在表头或标题中写明年份。',
    'period-unfit': ({ span, frequency }) =>
      `期间“${tables.span(span)}”与该指标按${frequencies[frequency]}报送的期间不一致。`,
    'after-cut-off': ({ span, asOf }) =>
      `${tables.span(span)}到截止日期（${asOf}）尚未结束，不是实际数。`,
    'before-base': ({ span, first }) =>
      `${tables.span(span)}早于规划的基期（${first}年），不填报。`,
    role: ({ role }) =>
      role === 'plan'
        ? '年度计划数没有取用。需要时请填入“年度目标”表。'
        : `${tables.roles[role]}不是填报项目，没有取用。`,
    'no-ratio': ({ name }) => `“${name}”不是比率指标，没有分子和分母。`,
    'not-exact': () => '不是单一的确定数值（范围、上下限、约数或年均数）。',
    accumulated: () => '是累计数，该指标按各期的当期数填报；累计数由各期数据得出，请填列各期数据。',
    'accumulated-level': () => '是累计数，该指标按期末数填报。请另列期末数。',
    'accumulated-since': () =>
      '没有写明从何时起累计，该指标按年初以来的累计数填报。请在表头写明，如“1—9月累计”或“本年累计”。',
    'part-of-year': ({ span }) =>
      `是 ${tables.span(span)}的当期数，该指标按年初以来的累计数填报，没有取用。`,
    'target-elsewhere': ({ region }) => `是${region}的目标，本级工作簿只填本级目标。`,
    'target-unasked': ({ name }) => `规划没有为本级的“${name}”设定目标。`,
    'target-year': ({ found, planned }) => `是 ${found}年的目标，规划的目标年为 ${planned}年。`,
    'target-differs': ({ found, planned, unit }) =>
      `目标值为 ${found}${unit}，规划公布的是 ${planned}${unit}。已按规划填写，请核对。`,
    'base-differs': ({ found, planned, unit }) =>
      `基期值为 ${found}${unit}，规划公布的是 ${planned}${unit}。已按规划填写，请核对。`,
    contradicted: ({ cells }) => `同一数据有 ${cells.length}处，数值不一致，都没有取用。请核对。`,
  },
  hindrances: {
    unit: ({ candidates, outside = [] }) =>
      outside.length > 0
        ? `表中写的是${outside.join('、')}，不属于所选规划的地区，没有校验。请改用该单位的规划，或指定 --region。`
        : askedFor('填报单位', candidates, '--region'),
    plan: ({ candidates }) =>
      askedFor('规划', candidates, '--plan（none 表示不按规划，只核对表内数据）'),
    'cut-off': ({ candidates }) => askedFor('截止日期', candidates, '--as-of'),
    column: ({ header, refusal }) =>
      `“${header}”栏未能识读：${tables.refusals[refusal]}改写表头，或留存表样后用 --layouts 指定。`,
    layout: ({ missing, added }) =>
      `表头与留存的表样不完全相同，没有套用：表样有、本表没有的是 ${listed(missing)}，本表有、表样没有的是 ${listed(added)}。请核对表头，或为本表另存表样。`,
    table: ({ refusal }) => `本表没有识读：${tables.refusals[refusal]}`,
    nothing: ({ unit, plan }) =>
      `表中没有可用于${unit}、规划 ${plan} 的数据：没有填写的请填写，填了而没有取用的另行逐处列出。`,
  },
};

const listed = (headers: readonly string[]) =>
  headers.length === 0 ? '（无）' : headers.map((header) => `“${header}”`).join('、');

/** What nobody named, or several named. */
function askedFor(what: string, candidates: readonly string[], option: string): string {
  const found =
    candidates.length === 0
      ? `标题、表头和文件名中没有写明${what}`
      : `${what}可能有 ${candidates.length}个：${candidates.join('、')}`;
  return `${found}，没有校验。请在标题中写明，或指定 ${option}。`;
}
