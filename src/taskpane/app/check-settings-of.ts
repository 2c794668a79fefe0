import type { CheckSettings } from '../worker/protocol.js';
import type { SaidIdentity, PaneSettings } from './state.js';

/** The settings that a check asks for; what was said of the workbook goes before what holds for all. */
export function checkSettingsOf(
  { plan, asOf, catalogue, layouts }: PaneSettings,
  identity: SaidIdentity = {},
): CheckSettings {
  return {
    ...(plan === undefined ? {} : { plan }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(catalogue === undefined ? {} : { catalogue }),
    ...(layouts === undefined ? {} : { layouts }),
    ...identity,
  };
}
