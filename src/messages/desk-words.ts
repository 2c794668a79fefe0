/** The columns of the work list. */
type WorkColumn =
  'unit' | 'verdict' | 'since' | 'confirm' | 'act' | 'first' | 'offices' | 'contact';

/** 审核用语 · What a reviewer reads: the work list. */
export interface DeskWords {
  readonly workList: string;
  readonly columns: Readonly<Record<WorkColumn, string>>;
  /** The cut-off date of one of several workbooks of a unit. */
  readonly asOf: (date: string) => string;
  /** Behind a verdict: since which cut-off date it stands. */
  readonly since: (day: string) => string;
  readonly phone: string;
  /** The verdict of a unit that has delivered nothing. */
  readonly missing: string;
  readonly confirm: Readonly<Record<'yes' | 'after-review' | 'no', string>>;
  readonly acts: {
    readonly correct: (count: number) => string;
    readonly explain: (count: number) => string;
    readonly review: (count: number) => string;
    readonly complete: (count: number) => string;
    /** A file that could not be checked. */
    readonly resend: string;
    /** A unit that has delivered nothing. */
    readonly urge: string;
    readonly nothing: string;
  };
  /** How many units ask for an act, and how many can be confirmed. */
  readonly counted: (acts: number, fine: number) => string;
  /** 指标一览 · The matrix of indicators and units: its heading, its states and how it is read. */
  readonly matrix: {
    readonly title: string;
    /** Above the units, where several plans stand below one another. */
    readonly corner: (plan: string) => string;
    readonly states: Readonly<
      Record<'clear' | 'open' | 'explained' | 'missing' | 'inapplicable', string>
    >;
    readonly reading: string;
  };
  /** The heading of the units about which nothing has to be done. */
  readonly fine: (count: number) => string;
  /** The heading of the units that follow the first ones. */
  readonly further: (count: number) => string;
}
