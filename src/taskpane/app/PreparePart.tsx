import type { PartProps } from './Pane.js';

/** Prepare. */
export function PreparePart(_: PartProps) {
  return null;
}
