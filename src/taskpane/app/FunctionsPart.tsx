import type { PartProps } from './Pane.js';

/** Functions. */
export function FunctionsPart(_: PartProps) {
  return null;
}
