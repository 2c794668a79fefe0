import type { PartProps } from './Pane.js';

/** Settings. */
export function SettingsPart(_: PartProps) {
  return null;
}
