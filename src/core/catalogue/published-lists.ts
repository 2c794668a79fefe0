import type { Bilingual } from '../model/index.js';
import type { Source } from './target.js';
import { publishers } from './publishers.js';

/** One term of a published list. */
interface Term {
  readonly id: string;
  readonly name: Bilingual;
}

/** 清单 · A list that a plan prints in words, in the order printed. */
export interface PublishedList {
  readonly id: string;
  readonly plan: string;
  readonly name: Bilingual;
  readonly terms: readonly Term[];
  readonly source: Source;
}

const term = (id: string, zh: string, en: string): Term => ({
  id,
  name: { 'zh-CN': zh, 'en-US': en },
});

/** 清单 · The lists of the published notices which no column of the workbook holds. */
export const publishedLists: readonly PublishedList[] = [
  {
    id: 'pilot-priorities',
    plan: 'sichuan-14fyp',
    name: { 'zh-CN': '试点优先对象', 'en-US': 'Priorities in choosing pilots' },
    terms: [
      term('governance-pilots', '城乡社区治理试点', 'Community-governance pilots'),
      term('centre-towns', '中心镇', 'Centre towns'),
      term(
        'resettlement-communities',
        '易地扶贫搬迁集中安置社区',
        'Communities of resettlement from poverty',
      ),
    ],
    source: { publisher: publishers.sichuan },
  },
  {
    id: 'station-traits',
    plan: 'sichuan-14fyp',
    name: { 'zh-CN': '五化', 'en-US': 'Five traits' },
    terms: [
      term('socialised', '社会化', 'Services are bought, not staff kept'),
      term('professional', '专业化', 'Professional'),
      term('systematic', '体系化', 'Systematic'),
      term('close-to-people', '亲民化', 'Close to the people'),
      term('local', '本地化', 'Local'),
    ],
    source: { publisher: publishers.sichuan },
  },
  {
    id: 'in-concert',
    plan: 'sichuan-14fyp',
    name: { 'zh-CN': '五社联动', 'en-US': 'Five in concert' },
    terms: [
      term('communities', '社区', 'Communities'),
      term('social-workers', '社工', 'Social workers'),
      term('social-organisations', '社会组织', 'Social organisations'),
      term('community-volunteers', '社区志愿者', 'Community volunteers'),
      term('charitable-resources', '社会慈善资源', 'Charitable resources'),
    ],
    source: { publisher: publishers.sichuan },
  },
  {
    id: 'key-tasks',
    plan: 'anhui-14fyp',
    name: { 'zh-CN': '重点任务', 'en-US': 'Key tasks' },
    terms: [
      term('service-mechanisms', '服务体制机制构建', 'Building the institutions of service'),
      term('better-services', '社区服务提升', 'Better community services'),
      term('better-facilities', '服务设施完善', 'Better facilities'),
      term('digital-services', '社区服务数字化建设', 'Digital community services'),
      term('service-staff', '社区服务人才建设', 'Staff of community services'),
    ],
    source: { publisher: publishers.anhui },
  },
  {
    id: 'project-columns',
    plan: 'anhui-14fyp',
    name: { 'zh-CN': '专栏', 'en-US': 'Project columns' },
    terms: [
      term(
        'social-forces',
        '社会力量参与社区服务行动',
        'Action: social forces take part in community services',
      ),
      term(
        'service-quality',
        '新时代新生活社区新生活服务质量提升工程',
        'Project: quality of services for a new life in communities',
      ),
      term(
        'facilities',
        '城乡社区服务设施完善工程',
        'Project: community service facilities in town and country',
      ),
      term(
        'information',
        '城乡社区服务信息化建设工程',
        'Project: information systems of community services',
      ),
      term('staff', '城乡社区服务人才队伍建设工程', 'Project: staff of community services'),
      term(
        'yangtze-delta',
        '推进长三角服务一体化发展工程',
        'Project: joint services of the Yangtze River Delta',
      ),
    ],
    source: { publisher: publishers.anhui },
  },
];
