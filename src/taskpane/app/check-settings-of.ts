import type { CheckSettings } from '../worker/protocol.js';
import type { PaneSettings } from './state.js';

/** The settings that a check asks for. */
export function checkSettingsOf({ plan, asOf, catalogue }: PaneSettings): CheckSettings {
  return {
    ...(plan === undefined ? {} : { plan }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(catalogue === undefined ? {} : { catalogue }),
  };
}
