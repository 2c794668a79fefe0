import { column, sheet } from '../sheet-spec.js';

/** What numerators and denominators are counted in; multiples such as 万人 are no such units. */
const counted = ['个', '人', '名', '户', '家', '处', '所', '支', '次', '人次', '项'];

/** 数据 · The figures of the unit itself and of its direct subordinates. */
export const data = sheet({
  id: 'data',
  name: { 'zh-CN': '数据', 'en-US': 'Data' },
  aliases: ['数据表', '填报数据', '指标数据'],
  isRequired: true,
  layout: 'table',
  key: ['regionCode', 'scope', 'indicatorCode', 'period'],
  columns: [
    column('regionCode', ['区划代码', 'Region code'], {
      holds: 'region',
      aliases: ['行政区划代码', '地区代码'],
      need: 'must',
    }),
    column('regionName', ['区划名称', 'Region name'], {
      holds: 'text',
      aliases: ['地区', '行政区划'],
    }),
    column('scope', ['口径', 'Scope'], {
      holds: 'option',
      vocabulary: 'scope',
      aliases: ['统计口径'],
    }),
    column('indicatorCode', ['指标代码', 'Indicator code'], {
      holds: 'code',
      aliases: ['指标编码', 'Indicator'],
      need: 'must',
    }),
    column('indicatorName', ['指标名称', 'Indicator name'], { holds: 'text' }),
    column('period', ['期间', 'Period'], {
      holds: 'period',
      aliases: ['报告期', '时期'],
      need: 'must',
    }),
    column('numerator', ['分子', 'Numerator'], { holds: 'number', units: counted }),
    column('denominator', ['分母', 'Denominator'], { holds: 'number', units: counted }),
    column('value', ['数值', 'Value'], {
      holds: 'number',
      aliases: ['指标值', '数据值'],
      isInOwnUnit: true,
      need: 'header',
    }),
    column('precision', ['精度', 'Precision'], { holds: 'precision' }),
    column('nature', ['性质', 'Nature'], {
      holds: 'option',
      vocabulary: 'nature',
      aliases: ['数据性质'],
    }),
    column('remarks', ['备注', 'Remarks'], { holds: 'text' }),
  ],
});
