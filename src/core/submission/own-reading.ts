import { findPlan } from '../catalogue/index.js';
import type { Workbook } from '../model/index.js';
import { readOwnTables, type OwnReading } from '../own-tables/index.js';
import { isForeign } from '../tables/index.js';
import type { Context } from './context.js';

/** 本单位现有报表 · How a workbook is read that is an office's own; undefined where it is one of the contract. */
export function ownReading(workbook: Workbook, context: Context): OwnReading | undefined {
  const { file, catalogue, regions, settings, layouts = [], plan, asOf } = context;
  const { isWithoutPlan = false, ownReportType: reportType } = context;
  const { aliases } = settings;
  if (!isForeign(workbook, aliases)) return undefined;
  const region = context.region ?? context.ownRegion;
  const otherwise = { plan: findPlan(catalogue, context.ownPlan ?? ''), asOf: context.ownAsOf };
  const given = { plan: findPlan(catalogue, plan ?? ''), isWithoutPlan, region, asOf, reportType };
  return readOwnTables(workbook, {
    file,
    catalogue,
    regions,
    aliases,
    layouts,
    otherwise,
    ...given,
  });
}
