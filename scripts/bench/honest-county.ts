import { builtInCatalogue } from '../../src/core/catalogue/index.js';
import type { Day } from '../../src/core/model/index.js';
import type { Region } from '../../src/core/regions/index.js';
import { loadTownships } from '../../src/data/regions.js';
import { createWorkbook, templateDraft } from '../../src/workbooks/create/index.js';
import type { DraftCell, DraftRow, DraftValue } from '../../src/workbooks/create/index.js';

const asOf: Day = { year: 2023, month: 12, day: 31 };
const services = ['需求评估', '资源链接', '社会救助', '老幼关爱', '社区治理', '产业发展'];
const perTown = 10;

/** A county's workbook of about 6,000 cells, filled in from the template without any defect. */
export async function honestCounty(code = '512002'): Promise<Uint8Array> {
  const regions = await loadTownships();
  const unit = regions.find(code);
  const plan = builtInCatalogue.plans.find(({ id }) => id === 'sichuan-14fyp');
  if (!unit || !plan) throw new Error(`no such county: ${code}`);
  const towns = regions.subordinates(code);
  const draft = templateDraft({ plan, unit, asOf, regions, language: 'zh-CN' });
  const { tables, cover } = draft;
  return createWorkbook({
    ...draft,
    cover: {
      ...cover,
      ...typed({ unit: `${unit.name}民政局`, filedBy: '张三', filedOn: asOf, stationList: '全部' }),
    },
    tables: {
      ...tables,
      indicators: (tables.indicators ?? []).filter(isPlain).map((row) => goal(row, towns.length)),
      data: (tables.data ?? []).filter(isPlain).map((row) => observation(row, code, towns.length)),
      stations: towns.map((town, at) => station(town, at)),
      services: towns.flatMap((_, at) => services.map((category) => service(at, category))),
      tasks: Array.from({ length: 200 }, (_, at) => task(at)),
    },
  });
}

function typed<Id extends string>(values: Readonly<Record<Id, DraftValue>>): Record<Id, DraftCell> {
  const cells = Object.entries<DraftValue>(values).map(([id, value]) => [id, { value }]);
  return Object.fromEntries(cells) as Record<Id, DraftCell>;
}

function told(cell: DraftCell | undefined): DraftValue {
  return cell && 'value' in cell ? cell.value : null;
}

/** Rates that rest on other rows are left out. */
function isPlain({ indicatorCode }: DraftRow<'data'> | DraftRow<'indicators'>): boolean {
  return !['subsidy-per-pilot-site', 'governance-pilots-chosen'].includes(
    String(told(indicatorCode)),
  );
}

/** Each town has one station, two certified workers at least, and ten of everything else. */
function amount({ indicatorCode }: DraftRow<'data'> | DraftRow<'indicators'>, regions: number) {
  const id = told(indicatorCode);
  if (id === 'township-coverage') return 1;
  if (id === 'certified-workers-per-pilot-station') return 2;
  return id === 'stations' ? regions : perTown * regions;
}

const results = { completion: 1, achievement: 1, schedule: 0.6, pace: 1 / 0.6, rating: '已完成' };

function goal(row: DraftRow<'indicators'>, towns: number): DraftRow<'indicators'> {
  const baseValue = told(row.indicatorCode) === 'township-coverage' ? { value: 0 } : row.baseValue;
  const filled = { ...row, currentValue: { ...row.currentValue, value: amount(row, towns) } };
  const stored = Object.entries(results).flatMap(([id, result]) => {
    const cell = row[id as keyof typeof results];
    const isOpen = cell && 'formula' in cell && cell.result === '';
    return isOpen ? [[id, { ...cell, result }] as const] : [];
  });
  const base = baseValue ? { baseValue: { ...row.baseValue, ...baseValue } } : {};
  return { ...filled, ...base, ...Object.fromEntries(stored) };
}

function observation(row: DraftRow<'data'>, unit: string, towns: number): DraftRow<'data'> {
  const regions = told(row.regionCode) === unit ? towns : 1;
  if (!row.numerator) return { ...row, value: { ...row.value, value: amount(row, regions) } };
  const numerator = told(row.period) === 2020 ? 0 : regions;
  const parts = typed({ numerator, denominator: regions });
  return { ...row, ...parts, value: { ...row.value, value: numerator / regions } };
}

function station({ code, name }: Region, at: number): DraftRow<'stations'> {
  return typed({
    stationCode: stationCode(at),
    stationName: `${name}社工站`,
    level: '乡镇(街道)社工站',
    regionCode: code,
    serves: code,
    status: '运行',
    foundation: '省级资金奖补带动运行一批',
    operator: '社工服务中心',
    builtOn: { year: 2021, month: 1 + (at % 12), day: 5 },
    staff: perTown,
    certified: 2 + (at % 3),
    local: 1 + (at % 4),
    pilotBatch: '2021',
  });
}

function stationCode(at: number): string {
  return `Z${String(at + 1).padStart(3, '0')}`;
}

function service(at: number, category: string): DraftRow<'services'> {
  const stationAndTime = { stationCode: stationCode(at), period: 2023, category };
  return typed({
    ...stationAndTime,
    amount: 40 + at,
    unit: category === '资源链接' ? '万元' : '人次',
  });
}

function task(at: number): DraftRow<'tasks'> {
  return typed({
    taskCode: `R${String(at + 1).padStart(3, '0')}`,
    taskName: `任务${at + 1}`,
    category: '体系建设',
    owner: '民政局',
    indicatorCode: 'township-coverage',
    startsOn: { year: 2021, month: 3, day: 1 },
    endsOn: { year: 2023, month: 1 + (at % 12), day: 28 },
    progress: 100,
  });
}
