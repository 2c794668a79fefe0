/** 通知单种类 · To correct and return, to verify, to deliver. */
export type NoticeKind = 'return' | 'verify' | 'urge';

/** The columns of the table of a notice. */
export type NoticeColumn =
  | 'number'
  | 'place'
  | 'indicator'
  | 'period'
  | 'found'
  | 'problem'
  | 'severity'
  | 'remedy'
  | 'answer';

/** The columns of the list of annexes. */
export type AnnexColumn = 'annex' | 'unit' | 'notice' | 'errors' | 'verifies';

/** 通知单用语 · What a notice to a unit says; what only the office knows is left blank. */
export interface NoticeWords {
  readonly titles: Readonly<Record<NoticeKind, string>>;
  readonly number: string;
  readonly to: (unit: string) => string;
  /** The plan and the cut-off date that a notice speaks of; empty ones are not known. */
  readonly about: (plan: string, asOf: string) => string;
  readonly file: (file: string) => string;
  readonly opening: {
    readonly return: (errors: number, verifies: number) => string;
    /** A file that could not be read, and why. */
    readonly unreadable: (why: string) => string;
    readonly verify: (count: number) => string;
    readonly urge: string;
    /** A letter that only hands on those to the units below. */
    readonly below: (units: number) => string;
  };
  /** What stands above the list of annexes, which go to units below. */
  readonly annexes: (count: number) => string;
  readonly annexColumns: Readonly<Record<AnnexColumn, string>>;
  readonly annex: (number: number) => string;
  readonly columns: Readonly<Record<NoticeColumn, string>>;
  readonly remedies: Readonly<Record<'error' | 'verify' | 'note', string>>;
  /** What the unit said before, and the reviewer did not accept. */
  readonly rejected: (reason: string) => string;
  readonly leftOut: (count: number) => string;
  readonly replyBy: string;
  readonly call: string;
  /** Whom the unit itself has named. */
  readonly unitContact: (contact: string) => string;
  readonly office: string;
  readonly date: string;
  readonly copyTo: string;
}
