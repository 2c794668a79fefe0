import type { TargetKind } from '../../src/core/catalogue/index.js';
import type { RatingClass } from '../../src/core/ratings/index.js';

/** 评级示例 · One invented indicator: a kind of target, and figures that give one class. */
export interface RatingCase {
  readonly kind: TargetKind;
  readonly class: RatingClass;
  readonly base: number | undefined;
  /** Undefined is a figure that is not available. */
  readonly current: number | undefined;
  readonly target: number | undefined;
  readonly upper: number | undefined;
  /** The year of the target; one that has ended is reported by years, the others by quarters. */
  readonly ends: number;
  /** Planned values from 2021 on, where the path is not straight. */
  readonly planned: readonly number[];
}

const table = `
rise       | on-track     | 0   | 55  | 100 |     | 2025 |
rise       | accelerate   | 0   | 40  | 100 |     | 2025 |
rise       | lagging      | 0   | 20  | 100 |     | 2025 |
rise       | regressing   | 20  | 10  | 100 |     | 2025 |
rise       | met          | 0   | 100 | 100 |     | 2025 |
rise       | missed       | 0   | 90  | 100 |     | 2022 |
rise       | breached     | 100 | 95  | 100 |     | 2025 |
rise       | undetermined | 0   |     | 100 |     | 2025 |
fall       | on-track     | 100 | 65  | 0   |     | 2025 | 95 85 65 35
fall       | accelerate   | 100 | 60  | 0   |     | 2025 |
fall       | lagging      | 100 | 80  | 0   |     | 2025 |
fall       | regressing   | 100 | 110 | 0   |     | 2025 |
fall       | met          | 100 | 0   | 0   |     | 2025 |
fall       | missed       | 100 | 10  | 0   |     | 2022 |
fall       | breached     | 10  | 12  | 10  |     | 2025 |
fall       | undetermined | 100 |     | 0   |     | 2025 |
floor      | met          |     | 2   | 2   |     | 2025 |
floor      | breached     |     | 1   | 2   |     | 2025 |
floor      | undetermined |     |     | 2   |     | 2025 |
ceiling    | met          |     | 9   | 10  |     | 2025 |
ceiling    | breached     |     | 12  | 10  |     | 2025 |
ceiling    | undetermined |     |     | 10  |     | 2025 |
annual     | on-track     | 0   | 15  | 20  |     | 2023 |
annual     | accelerate   | 0   | 10  | 20  |     | 2023 |
annual     | lagging      | 0   | 5   | 20  |     | 2023 |
annual     | met          | 0   | 20  | 20  |     | 2023 |
annual     | missed       | 0   | 12  | 20  |     | 2022 |
annual     | undetermined | 0   |     | 20  |     | 2023 |
cumulative | on-track     | 0   | 54  | 90  |     | 2025 |
cumulative | accelerate   | 0   | 36  | 90  |     | 2025 |
cumulative | lagging      | 0   | 18  | 90  |     | 2025 |
cumulative | met          | 0   | 90  | 90  | 120 | 2025 |
cumulative | exceeded     | 0   | 126 | 90  | 120 | 2025 |
cumulative | missed       | 0   | 60  | 90  |     | 2022 |
cumulative | undetermined | 0   |     | 90  |     | 2025 |
band       | on-track     |     | 8   | 10  | 20  | 2025 |
band       | accelerate   |     | 6   | 10  | 20  | 2025 |
band       | lagging      |     | 3   | 10  | 20  | 2025 |
band       | met          |     | 15  | 10  | 20  | 2025 |
band       | exceeded     |     | 25  | 10  | 20  | 2025 |
band       | missed       |     | 8   | 10  | 20  | 2022 |
band       | undetermined |     |     | 10  | 20  | 2025 |
monitor    | unrated      |     | 42  |     |     | 2025 |
`;

/** Every class that each kind of target can have, once, at the cut-off date 30 September 2023. */
export const ratingCases: readonly RatingCase[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [kind, rating, base, current, target, upper, ends, planned = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return {
      kind: kind as TargetKind,
      class: rating as RatingClass,
      base: numberIn(base),
      current: numberIn(current),
      target: numberIn(target),
      upper: numberIn(upper),
      ends: Number(ends),
      planned: planned.split(' ').flatMap((each) => numberIn(each) ?? []),
    };
  });

function numberIn(cell = ''): number | undefined {
  return cell === '' ? undefined : Number(cell);
}
