/** The amounts that progress is measured with, in the unit of the indicator. */
export interface Amounts {
  /** 基期值 b. */
  readonly base: number;
  /** 当前值 c. */
  readonly current: number;
  /** 目标值 T. */
  readonly target: number;
}

/** Where base, current and target stand on the axis of years; see `position` of the model. */
export interface Positions {
  readonly baseAt: number;
  readonly currentAt: number;
  readonly targetAt: number;
}

/** 计划值 · A point of a planned path: a position on the axis of years and the value planned for it. */
export interface PathPoint {
  readonly at: number;
  readonly planned: number;
}
