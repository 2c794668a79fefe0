import { column, sheet } from '../sheet-spec.js';

/** 指标 · The indicators of the plan with base, target and current value. */
export const indicators = sheet({
  id: 'indicators',
  name: { 'zh-CN': '指标', 'en-US': 'Indicators' },
  aliases: ['指标表', '规划指标', 'Indicator'],
  isRequired: true,
  layout: 'table',
  key: ['indicatorCode'],
  columns: [
    column('indicatorCode', ['指标代码', 'Indicator code'], {
      holds: 'code',
      aliases: ['指标编码', 'Indicator'],
      need: 'must',
    }),
    column('indicatorName', ['指标名称', 'Indicator name'], { holds: 'text', aliases: ['指标'] }),
    column('unit', ['单位', 'Unit'], { holds: 'text', aliases: ['计量单位'] }),
    column('status', ['属性', 'Status'], {
      holds: 'option',
      vocabulary: 'status',
      aliases: ['指标属性'],
    }),
    column('kind', ['目标类型', 'Kind of target'], {
      holds: 'option',
      vocabulary: 'kind',
      aliases: ['Kind'],
      need: 'must',
    }),
    column('baseYear', ['基期年', 'Base year'], { holds: 'year', need: 'header' }),
    column('baseValue', ['基期值', 'Base value'], {
      holds: 'number',
      aliases: ['基期'],
      isInOwnUnit: true,
      need: 'header',
    }),
    column('targetYear', ['目标年', 'Target year'], { holds: 'year', need: 'header' }),
    column('targetValue', ['目标值', 'Target value'], {
      holds: 'number',
      aliases: ['目标', 'Target'],
      isInOwnUnit: true,
      need: 'header',
    }),
    column('upperLimit', ['目标上限', 'Upper limit'], {
      holds: 'number',
      aliases: ['上限值'],
      isInOwnUnit: true,
    }),
    column('path', ['路径', 'Path'], { holds: 'option', vocabulary: 'path' }),
    column('currentPeriod', ['当前期间', 'Current period'], { holds: 'period', need: 'header' }),
    column('currentValue', ['当前值', 'Current value'], {
      holds: 'number',
      aliases: ['现值', 'Current'],
      isInOwnUnit: true,
      need: 'header',
    }),
    column('completion', ['增量完成率', 'Completion'], { holds: 'computed' }),
    column('achievement', ['目标实现率', 'Achievement'], { holds: 'computed' }),
    column('schedule', ['序时进度', 'Schedule'], { holds: 'computed' }),
    column('pace', ['进度比', 'Pace'], { holds: 'computed' }),
    column('rating', ['评级', 'Rating'], { holds: 'computed', vocabulary: 'rating' }),
    column('remarks', ['备注', 'Remarks'], { holds: 'text' }),
  ],
});
