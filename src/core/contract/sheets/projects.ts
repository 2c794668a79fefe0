import { column, sheet } from '../sheet-spec.js';

/** 项目 · The subsidised pilots, one a row; money in 万元. */
export const projects = sheet({
  id: 'projects',
  name: { 'zh-CN': '项目', 'en-US': 'Projects' },
  aliases: ['项目清单', '试点项目'],
  isRequired: false,
  layout: 'table',
  key: ['projectCode'],
  columns: [
    column('projectCode', ['项目编号', 'Project code'], {
      holds: 'code',
      aliases: ['项目代码'],
      need: 'must',
    }),
    column('batch', ['批次', 'Batch'], { holds: 'code', need: 'must' }),
    column('year', ['年份', 'Year'], { holds: 'year', aliases: ['年度'] }),
    column('countyCode', ['县区划代码', 'County code'], { holds: 'region', need: 'must' }),
    column('siteCode', ['实施地区划代码', 'Site code'], { holds: 'region' }),
    column('isGovernancePilot', ['治理试点县', 'Governance pilot'], { holds: 'yes-no' }),
    column('isCentreTown', ['中心镇', 'Centre town'], { holds: 'yes-no' }),
    column('isResettlement', ['安置点', 'Resettlement site'], { holds: 'yes-no' }),
    column('subsidy', ['补助资金', 'Subsidy'], {
      holds: 'number',
      units: ['万元'],
      need: 'must',
    }),
    column('remarks', ['备注', 'Remarks'], { holds: 'text' }),
  ],
});
