import { kindWords } from '../catalogue/kind-words.js';
import { targetKinds } from '../catalogue/target.js';
import type { Bilingual } from '../model/index.js';

/** One word of a vocabulary: its id, its names, and other spellings that are read as the same. */
export interface Option {
  readonly id: string;
  readonly name: Bilingual;
  readonly aliases?: readonly string[];
}

/** 词表 · The words that a column takes; an open list also takes others, which are asked about. */
export interface Vocabulary {
  readonly isOpen: boolean;
  readonly options: readonly Option[];
}

const option = (id: string, zh: string, en: string, ...aliases: readonly string[]): Option => ({
  id,
  name: { 'zh-CN': zh, 'en-US': en },
  aliases,
});

const closed = (...options: readonly Option[]): Vocabulary => ({ isOpen: false, options });
const open = (...options: readonly Option[]): Vocabulary => ({ isOpen: true, options });

/** 词表 · Every vocabulary of the workbook by id. */
export const vocabularies = {
  coverage: closed(
    option('all', '全部', 'All'),
    option('part', '部分', 'Part'),
    option('none', '无', 'None'),
  ),
  reportType: closed(
    option('annual', '年报', 'Annual return', '年度报表', 'Annual'),
    option('running', '调度', 'Running return', '进度调度', '调度表', 'Running'),
  ),
  nature: closed(
    option('actual', '实际', 'Actual', '实际数', '年报数', '实际(年报数)'),
    option('flash', '快报', 'Preliminary', '快报数', '初步数', '快报(初步数)', 'Flash'),
    option('estimate', '预计', 'Estimate', '预计数', '预计完成数'),
  ),
  status: closed(
    option('binding', '约束性', 'Binding'),
    option('expected', '预期性', 'Expected'),
    option('unstated', '未注明', 'Unstated'),
  ),
  kind: closed(...targetKinds.map((id): Option => ({ id, name: kindWords[id] }))),
  path: closed(
    option('linear', '线性', 'Linear'),
    option('growth', '年均增速', 'Annual growth', 'CAGR'),
  ),
  scope: closed(
    option('total', '合计', 'Total'),
    option('own', '本级', 'Own level', 'Own'),
    option('zone', '开发区', 'Development zone', 'Zone'),
    option('subordinate', '下级', 'Subordinate'),
  ),
  stationLevel: closed(
    option('city-centre', '市级支持中心', 'City support centre', '市级支持中心镇'),
    option('county-station', '县级总站', 'County main station'),
    option('township-station', '乡镇(街道)社工站', 'Township station', '乡镇社工站', '街道社工站'),
    option('village-room', '村(社区)社工室', 'Village room', '村社工室', '社区社工室'),
  ),
  stationStatus: closed(
    option('building', '在建', 'Being built'),
    option('running', '运行', 'Running'),
    option('closed', '停用', 'Closed'),
  ),
  foundation: open(
    option('subsidised', '省级资金奖补带动运行一批', 'Driven by provincial subsidy'),
    option(
      'governance-pilot',
      '城乡社区治理试点形成一批',
      'Formed from community-governance pilots',
    ),
    option(
      'service-agency',
      '依托民政服务机构布局一批',
      'Laid out at civil-affairs service agencies',
    ),
    option(
      'local-resources',
      '市县整合部门资源自建一批',
      'Built by cities and counties from joined resources',
    ),
    option('existing-premises', '利用现有场所资源赋能一批', 'Made from existing premises'),
  ),
  service: open(
    option('needs-assessment', '需求评估', 'Needs assessment'),
    option('resource-linking', '资源链接', 'Linking resources'),
    option('social-relief', '社会救助', 'Social relief'),
    option('old-and-young', '老幼关爱', 'Care for the old and the young'),
    option('community-governance', '社区治理', 'Community governance'),
    option('industry', '产业发展', 'Developing industry'),
  ),
  step: closed(
    option('apply', '申报', 'Apply', '上报'),
    option('review', '审核', 'Review'),
    option('confirm', '确认', 'Confirm'),
  ),
  decision: closed(option('agree', '同意', 'Agree'), option('return', '退回', 'Return')),
  standing: closed(
    option('reached', '达到', 'Reached', '已达到'),
    option('underway', '推进中', 'Under way'),
    option('unreached', '未达到', 'Not reached'),
  ),
  explanationCategory: closed(
    option('policy', '政策调整', 'Policy change', '政策变化'),
    option('area', '区划变动', 'Change of area', '区划调整', '区划变更'),
    option('definition', '口径变化', 'Change of definition', '口径调整', '统计口径变化'),
    option('recount', '核减核增', 'Recount', '核减', '核增'),
    option('attrition', '自然减员', 'Natural attrition'),
    option('correction', '补报更正', 'Late or corrected entry', '补报', '更正'),
    option('funds', '资金未到位', 'Funds outstanding'),
    option('other', '其他', 'Other', '其它'),
  ),
  reviewState: closed(
    option('pending', '待核', 'Pending'),
    option('accepted', '已核准', 'Accepted'),
    option('rejected', '已驳回', 'Rejected'),
  ),
  official: closed(
    option('achieved-early', '提前实现', 'Achieved early'),
    option('achieved', '完成', 'Achieved'),
    option('ahead', '快于预期', 'Ahead of expectations'),
    option('as-expected', '基本符合预期', 'Largely as expected'),
    option('behind', '滞后', 'Behind'),
    option('regressed', '滞后（倒退）', 'Behind (regressing)'),
    option('unfinished', '未完成', 'Not achieved'),
  ),
  rating: closed(
    option('unrated', '不评级', 'Unrated'),
    option('inapplicable', '不评级（本单位不涉及）', 'Unrated (does not concern the unit)'),
    option('not-due', '尚未到期', 'Not yet due'),
    option('exceeded', '超限', 'Exceeded'),
    option('met', '已完成', 'Met'),
    option('met-on-estimate', '预计完成', 'Met on an estimate'),
    option('breached', '未达底线', 'Breached'),
    option('missed', '到期未完成', 'Missed'),
    option('undetermined', '无法判定', 'Undetermined'),
    option('regressing', '倒退', 'Regressing'),
    option('lagging', '滞后', 'Lagging'),
    option('accelerate', '需加快', 'Accelerate'),
    option('on-track', '正常', 'On track'),
  ),
} as const satisfies Readonly<Record<string, Vocabulary>>;

/** 完成情况 · What a unit says of a target in words. */
export type TargetStanding = 'reached' | 'underway' | 'unreached';

/** The id of a vocabulary. */
export type VocabularyId = keyof typeof vocabularies;
