import { column, sheet } from '../sheet-spec.js';

const people = ['人', '名'];

/** 站点 · The social-work stations, one a row. */
export const stations = sheet({
  id: 'stations',
  name: { 'zh-CN': '站点', 'en-US': 'Stations' },
  aliases: ['站点清单', '社工站', '社工站点'],
  isRequired: false,
  layout: 'table',
  key: ['stationCode'],
  columns: [
    column('stationCode', ['站点编号', 'Station code'], {
      holds: 'code',
      aliases: ['站点代码'],
      need: 'must',
    }),
    column('stationName', ['站点名称', 'Station name'], { holds: 'text' }),
    column('level', ['层级', 'Level'], {
      holds: 'option',
      vocabulary: 'stationLevel',
      aliases: ['站点层级'],
      need: 'must',
    }),
    column('regionCode', ['区划代码', 'Region code'], { holds: 'region', need: 'must' }),
    column('serves', ['服务区划', 'Serves'], { holds: 'regions', aliases: ['服务范围'] }),
    column('status', ['状态', 'Status'], {
      holds: 'option',
      vocabulary: 'stationStatus',
      aliases: ['运行状态'],
      need: 'must',
    }),
    column('foundation', ['建设途径', 'Foundation'], { holds: 'option', vocabulary: 'foundation' }),
    column('operator', ['运营机构', 'Operator'], { holds: 'text', aliases: ['承接机构'] }),
    column('builtOn', ['建成日期', 'Built on'], { holds: 'day', mayBePeriod: true }),
    column('closedOn', ['停用日期', 'Closed on'], { holds: 'day' }),
    column('staff', ['驻站社工', 'Social workers'], {
      holds: 'count',
      aliases: ['驻站社工数'],
      units: people,
    }),
    column('certified', ['持证社工', 'Certified'], {
      holds: 'count',
      aliases: ['持证社工数'],
      units: people,
    }),
    column('local', ['本地社工', 'Local'], {
      holds: 'count',
      aliases: ['本地社工数'],
      units: people,
    }),
    column('pilotBatch', ['试点批次', 'Pilot batch'], { holds: 'code' }),
    column('remarks', ['备注', 'Remarks'], { holds: 'text' }),
  ],
});
