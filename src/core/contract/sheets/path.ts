import { column, sheet } from '../sheet-spec.js';

/** 年度目标 · Planned values of the years, where the path is not a straight line. */
export const path = sheet({
  id: 'path',
  name: { 'zh-CN': '年度目标', 'en-US': 'Path' },
  aliases: ['分年度目标', 'Annual targets'],
  isRequired: false,
  layout: 'table',
  key: ['indicatorCode', 'period'],
  columns: [
    column('indicatorCode', ['指标代码', 'Indicator code'], {
      holds: 'code',
      aliases: ['指标编码', 'Indicator'],
      need: 'must',
    }),
    column('period', ['期间', 'Period'], { holds: 'period', aliases: ['年份'], need: 'must' }),
    column('plannedValue', ['计划值', 'Planned value'], {
      holds: 'number',
      aliases: ['年度目标值'],
      isInOwnUnit: true,
      need: 'must',
    }),
  ],
});
