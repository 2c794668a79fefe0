import type { ProgressColumn } from '../../../messages/index.js';
import { widthAcross } from '../docx-bytes.js';

/** How a column of the table of progress is printed: its share of the width, in thousandths, and where its texts stand. */
export interface ProgressLook {
  readonly column: ProgressColumn;
  readonly share: number;
  readonly side: 'left' | 'center' | 'right';
}

/** The columns in their order; numbers stand to the right, so that their digits do. */
export const progressColumns: readonly ProgressLook[] = [
  { column: 'number', share: 32, side: 'center' },
  { column: 'indicator', share: 180, side: 'left' },
  { column: 'unit', share: 46, side: 'center' },
  { column: 'status', share: 68, side: 'center' },
  { column: 'base', share: 78, side: 'right' },
  { column: 'target', share: 84, side: 'right' },
  { column: 'current', share: 78, side: 'right' },
  { column: 'progress', share: 98, side: 'right' },
  { column: 'rating', share: 92, side: 'center' },
  { column: 'reason', share: 150, side: 'left' },
  { column: 'office', share: 94, side: 'left' },
];

/** The width of a column on a page across, in twentieths of a point. */
export function widthOn({ share }: ProgressLook): number {
  return Math.floor((widthAcross * share) / 1000);
}
