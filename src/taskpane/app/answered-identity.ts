import { readDay } from '../../core/entries/index.js';
import { namedRegions } from '../../core/own-tables/index.js';
import type { Regions } from '../../core/regions/index.js';
import type { Messages } from '../../messages/messages.js';
import type { Answered } from '../views/AskedForm.js';
import type { SaidIdentity } from './state.js';

/** What is said of a workbook of the office's own, or what is wrong with it by the field. */
type IdentityRead = { readonly identity: SaidIdentity } | { readonly errors: Answered };

/** 补充信息 · Reads unit, plan and cut-off as they were chosen or typed; what was left blank stays open. */
export function answeredIdentity(
  { unit = '', plan = '', 'cut-off': cutOff = '' }: Answered,
  { regions, plans }: { readonly regions: Regions; readonly plans: readonly string[] },
  { pane }: Messages,
): IdentityRead {
  const words = pane.tables;
  const region = unit.trim() === '' ? undefined : regionIn(unit.trim(), regions);
  const day = readDay(cutOff);
  const errors: Answered = {
    ...(unit.trim() !== '' && region === undefined ? { unit: words.unknownUnit } : {}),
    ...(plan !== '' && !plans.includes(plan) ? { plan: words.unknownPlan } : {}),
    ...(cutOff.trim() !== '' && !day ? { 'cut-off': words.notDate } : {}),
  };
  if (Object.keys(errors).length > 0) return { errors };
  return {
    identity: {
      ...(region === undefined ? {} : { ownRegion: region }),
      ...(plan === '' ? {} : { plan }),
      ...(day ? { asOf: day } : {}),
    },
  };
}

/** 地区 · The code that a text holds, or that of the one region that it names in full. */
export function regionIn(text: string, regions: Regions): string | undefined {
  const [code] = /\d{6,12}/.exec(text) ?? [];
  if (code !== undefined) return regions.find(code)?.code;
  const [named, ...others] = namedRegions(text, regions);
  return others.length === 0 ? named?.code : undefined;
}
