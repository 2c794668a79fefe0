import type { CheckSettings } from '../worker/protocol.js';
import { checkSettingsOf } from './check-settings-of.js';
import type { SaidIdentity, PaneState } from './state.js';

/** 新的一期的设置 · How the last workbook is understood: a plan or date that is set for checks is no matter of it. */
export function nextSettings(
  { plan: _, asOf: __, ...lasting }: PaneState['settings'],
  identity?: SaidIdentity,
): CheckSettings {
  return checkSettingsOf(lasting, identity);
}
