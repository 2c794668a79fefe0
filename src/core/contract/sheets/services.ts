import { column, sheet } from '../sheet-spec.js';

/** 服务 · What the stations did, by period and category. */
export const services = sheet({
  id: 'services',
  name: { 'zh-CN': '服务', 'en-US': 'Services' },
  aliases: ['服务情况', '服务数据'],
  isRequired: false,
  layout: 'table',
  key: ['stationCode', 'period', 'category', 'unit'],
  columns: [
    column('stationCode', ['站点编号', 'Station code'], { holds: 'code', aliases: ['站点代码'] }),
    column('period', ['期间', 'Period'], { holds: 'period', need: 'must' }),
    column('category', ['服务类别', 'Category'], {
      holds: 'option',
      vocabulary: 'service',
      need: 'must',
    }),
    column('amount', ['数量', 'Amount'], { holds: 'number', need: 'must' }),
    column('unit', ['计量单位', 'Unit'], { holds: 'text', aliases: ['单位'] }),
    column('precision', ['精度', 'Precision'], { holds: 'precision' }),
    column('remarks', ['备注', 'Remarks'], { holds: 'text' }),
  ],
});
