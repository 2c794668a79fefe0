import type { LeftOut, LeftReason } from '../../adoption/index.js';
import { address, groupBy, onceForEach } from '../../model/index.js';
import type { Submission } from '../../submission/index.js';

/** Rates that a table computes are held to the figures beside them, and nobody reports them. */
const computed: ReadonlySet<string> = new Set(['growth', 'completion', 'absent']);

/** 未取用的数据 · What of an office's own tables is not judged and could be meant to be. */
export function figuresLeftOut({ own }: Submission): readonly LeftOut[] {
  return (own?.adoption?.left ?? []).filter(({ reason }) => !isComputed(reason));
}

const isComputed = (reason: LeftReason) => reason.id === 'role' && computed.has(reason.role);

const sameReason = ({ sheet, reason }: LeftOut) => `${sheet}\n${JSON.stringify(reason)}`;

/** 一因一组 · What is left out by sheet and reason: each is told once, at the first of its cells. */
export const leftOutByReason = onceForEach(
  (submission: Submission): readonly (readonly LeftOut[])[] => [
    ...groupBy(figuresLeftOut(submission), sameReason).values(),
  ],
);

/** 行键 · By what explanations and what follows name the first cell of a group. */
export function leftOutKey({ area, reason }: Pick<LeftOut, 'area' | 'reason'>): string {
  return `${reason.id} ${address({ row: area.top, column: area.left })}`;
}
