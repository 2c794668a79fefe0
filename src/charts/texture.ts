import type { Tone } from './palette.js';

/** A rectangle of a chart. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const gap = 5;

/** The lines over a bar by which tones differ without colour: none, slanted, crossed, upright. */
export function texture(tone: Tone, box: Box): string {
  switch (tone) {
    case 'ahead':
      return '';
    case 'behind':
      return slanted(box);
    case 'far-behind':
      return `${slanted(box)}${slanted(box, true)}`;
    case 'open':
      return upright(box);
  }
}

/** Lines at 45 degrees, cut off at the ends of the box. */
function slanted({ x, y, width, height }: Box, isFalling = false): string {
  const starts = steps(x - height + gap, x + width);
  return starts
    .map((start) => {
      const [from, to] = [Math.max(start, x), Math.min(start + height, x + width)];
      const level = (at: number) => (isFalling ? y + (at - start) : y + height - (at - start));
      return segment([from, level(from)], [to, level(to)]);
    })
    .join('');
}

function upright({ x, y, width, height }: Box): string {
  return steps(x + gap, x + width)
    .map((at) => segment([at, y], [at, y + height]))
    .join('');
}

function steps(from: number, to: number): readonly number[] {
  const count = Math.max(0, Math.ceil((to - from) / gap));
  return Array.from({ length: count }, (_, index) => from + index * gap);
}

function segment(from: readonly number[], to: readonly number[]): string {
  const point = (pair: readonly number[]) => pair.map((at) => at.toFixed(1)).join(' ');
  return `M${point(from)}L${point(to)}`;
}
