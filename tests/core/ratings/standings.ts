import type { Standing } from '../../../src/core/ratings/index.js';
import { absentFigure, exactly } from '../../../src/core/model/index.js';

const blank = absentFigure('blank');

/** A coverage that rises from 60 at the end of 2020 to 100 at the end of 2025, seen at mid-2023. */
export const rising: Standing = {
  kind: 'rise',
  holdsHere: true,
  base: exactly(60),
  current: exactly(80),
  target: exactly(100),
  upper: blank,
  baseAt: 2021,
  currentAt: 2023.5,
  targetAt: 2026,
};

/** 40 at the end of 2020 to fall to 30 by the end of 2025, seen at mid-2023. */
export const falling: Standing = {
  ...rising,
  kind: 'fall',
  base: exactly(40),
  current: exactly(35),
  target: exactly(30),
};

/** 15 demonstration points in 2024, seen at mid-year. */
export const annual: Standing = {
  ...rising,
  kind: 'annual',
  base: exactly(0),
  current: exactly(8),
  target: exactly(15),
  baseAt: 2024,
  currentAt: 2024.5,
  targetAt: 2025,
};

/** 50 to 100 pilots in five years, seen at mid-2023. */
export const cumulative: Standing = {
  ...rising,
  kind: 'cumulative',
  base: exactly(0),
  current: exactly(25),
  target: exactly(50),
  upper: exactly(100),
};

/** 10 to 20 pilots in 2023, seen at mid-year. */
export const band: Standing = {
  ...rising,
  kind: 'band',
  base: exactly(0),
  current: exactly(5),
  target: exactly(10),
  upper: exactly(20),
  baseAt: 2023,
  currentAt: 2023.5,
  targetAt: 2024,
};

/** 5% a year from the end of 2020 to that of 2025, seen at the end of 2023. */
export const growing: Standing = {
  ...rising,
  kind: 'growth',
  base: blank,
  current: exactly(4.5),
  target: exactly(5),
  currentAt: 2024,
};

/** At least two certified workers, always. */
export const floor: Standing = {
  kind: 'floor',
  holdsHere: true,
  base: blank,
  current: exactly(2),
  target: exactly(2),
  upper: blank,
};

/** At most five, always. */
export const ceiling: Standing = { ...floor, kind: 'ceiling', target: exactly(5) };
