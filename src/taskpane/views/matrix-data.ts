/** 指标一览 · What the view of indicators by unit shows: a table for each plan. */
export interface MatrixData {
  readonly title: string;
  readonly corner: string;
  readonly reading: string;
  readonly plans: readonly {
    readonly plan: string;
    readonly indicators: readonly string[];
    /** Headings above so many indicators each; none where the plan has none. */
    readonly groups: readonly { readonly name: string; readonly count: number }[];
    readonly units: readonly {
      readonly name: string;
      readonly cells: readonly MatrixCellData[];
    }[];
    /** How many units there are beyond those shown, in words; blank where all are. */
    readonly rest: string;
  }[];
}

/** A cell in words, with its colour and state. */
interface MatrixCellData {
  readonly tone: 'good' | 'doubt' | 'bad' | 'mute';
  readonly state: string;
  readonly rating: string;
  readonly said: string;
}
