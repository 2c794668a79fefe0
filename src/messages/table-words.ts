import type {
  ColumnReading,
  PrintedMismatch,
  RefusalId,
  Role,
  RowAxis,
  Span,
} from '../core/layouts/index.js';

/** 现有报表用语 · What is said of tables that offices already have, and of how they are understood. */
export interface TableWords {
  readonly refusals: Readonly<Record<RefusalId, string>>;
  readonly roles: Readonly<Record<Role | 'words' | 'absent', string>>;
  readonly reads: Readonly<Record<Exclude<ColumnReading['reads'], 'figure'>, string>>;
  readonly rows: Readonly<Record<RowAxis, string>>;
  /** The time of a column or table. */
  readonly span: (span: Span) => string;
  /** A table of a sheet: where it lies, what its rows are, how many figures were read and refused. */
  readonly heading: (place: string, rows: string) => string;
  readonly counts: (facts: number, refused: number) => string;
  /** What the lines above and the notes say. */
  readonly about: {
    readonly plan: (first: number, last: number) => string;
    readonly time: (time: string) => string;
    readonly unit: (unit: string) => string;
    readonly marked: (year: number) => string;
    readonly looksBack: string;
  };
  /** Why a column is read so: what its header says, and how many figures stand below. */
  readonly because: (header: string, figures: number) => string;
  readonly withoutHeader: (figures: number) => string;
  /** A column of labels: 指标名称：指标. */
  readonly label: (header: string, reads: string) => string;
  readonly accumulated: string;
  /** 快报 · What is said of preliminary figures before their role. */
  readonly flash: string;
  readonly kept: {
    readonly applied: string;
    /** The nearest kept layout: how much of it agrees, and the headers that only one has. */
    readonly near: (percent: number, missing: string, added: string) => string;
  };
  readonly refusedHeading: string;
  readonly more: (count: number) => string;
  /** A printed figure against what those beside it allow. */
  readonly mismatches: Readonly<
    Record<PrintedMismatch['rule'], (name: string, found: string, allowed: string) => string>
  >;
  readonly nothing: string;
}
