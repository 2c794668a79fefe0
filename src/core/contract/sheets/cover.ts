import { column, sheet } from '../sheet-spec.js';

/** 封面 · Who reports what, and until when. */
export const cover = sheet({
  id: 'cover',
  name: { 'zh-CN': '封面', 'en-US': 'Cover' },
  aliases: ['首页', '封皮'],
  isRequired: true,
  layout: 'labels',
  key: [],
  columns: [
    column('unit', ['填报单位', 'Reporting unit'], {
      holds: 'text',
      aliases: ['单位名称'],
      need: 'must',
    }),
    column('regionCode', ['区划代码', 'Region code'], {
      holds: 'region',
      aliases: ['行政区划代码'],
      need: 'must',
    }),
    column('planCode', ['规划代码', 'Plan code'], {
      holds: 'code',
      aliases: ['规划'],
      need: 'must',
    }),
    column('asOf', ['截止日期', 'Cut-off date'], {
      holds: 'day',
      aliases: ['数据截止日期', 'As of'],
      need: 'must',
    }),
    column('reportType', ['报表类型', 'Type of return'], {
      holds: 'option',
      vocabulary: 'reportType',
    }),
    column('filedBy', ['填报人', 'Filed by'], { holds: 'text' }),
    column('contact', ['联系人', 'Contact'], { holds: 'text', aliases: ['联络人', '联络员'] }),
    column('phone', ['联系电话', 'Phone'], { holds: 'text', aliases: ['联系方式', '办公电话'] }),
    column('filedOn', ['填报日期', 'Filed on'], { holds: 'day' }),
    column('stationList', ['站点清单', 'Station list'], {
      holds: 'option',
      vocabulary: 'coverage',
    }),
    column('projectList', ['项目清单', 'Project list'], {
      holds: 'option',
      vocabulary: 'coverage',
    }),
    column('listAsOf', ['清单截止日期', 'Lists as of'], { holds: 'day' }),
    column('revision', ['统一修订', 'Revision'], { holds: 'text' }),
    column('templateVersion', ['模板版本', 'Template version'], { holds: 'text' }),
  ],
});
