import { column, sheet } from '../sheet-spec.js';

/** 批次 · The batches of pilots; money in 万元. */
export const batches = sheet({
  id: 'batches',
  name: { 'zh-CN': '批次', 'en-US': 'Batches' },
  aliases: ['试点批次'],
  isRequired: false,
  layout: 'table',
  key: ['batch'],
  columns: [
    column('batch', ['批次', 'Batch'], { holds: 'code', need: 'must' }),
    column('year', ['年份', 'Year'], { holds: 'year', aliases: ['年度'], need: 'must' }),
    column('counties', ['县数', 'Counties'], {
      holds: 'count',
      aliases: ['县级单位数'],
      units: ['个'],
    }),
    column('pilots', ['试点数', 'Pilots'], { holds: 'count', units: ['个'] }),
    column('fund', ['资金', 'Fund'], { holds: 'number', units: ['万元'] }),
    column('remarks', ['备注', 'Remarks'], { holds: 'text' }),
  ],
});
