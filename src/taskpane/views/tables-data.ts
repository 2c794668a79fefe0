import type { RowChoice, RowKind } from '../../messages/pane.js';
import type { Choice } from './SettingsView.js';

/** What a column is shown as, for its colour; the word stands beside it. */
export type CellTone =
  'name' | 'target' | 'base' | 'actual' | 'derived' | 'label' | 'unread' | 'none';

/** The head of a column: its letter, what it is read as and why. */
export interface ColumnHead {
  readonly letter: string;
  readonly tone: CellTone;
  readonly word: string;
  readonly reason: string;
  /** What is chosen in the menu; undefined where the column belongs to no table. */
  readonly choice?: string;
}

/** A sheet as a grid; all of it but the rows that are drawn is plain data that nobody touches. */
export interface GridData {
  readonly label: string;
  readonly rowCount: number;
  readonly columns: readonly ColumnHead[];
  readonly texts: readonly (readonly string[])[];
  readonly kinds: readonly RowKind[];
  /** The rows of the table that is shown. */
  readonly rows: readonly [number, number];
  /** The labels of rows below a header. */
  readonly labels: readonly string[];
  /** What each row can be said to be. */
  readonly rowChoices: (row: number) => readonly RowChoice[];
  /** Why a cell is not read, by its address. */
  readonly refused: ReadonlyMap<string, string>;
}

/** A place that is not read, and why. */
export interface RefusedPlace {
  readonly place: string;
  readonly reason: string;
  readonly row: number;
  readonly column: number;
}

/** Something that the tables do not say and somebody must. */
export interface AskedField {
  readonly id: 'unit' | 'plan' | 'cut-off' | 'report-type';
  readonly label: string;
  readonly lead: string;
  readonly choices: readonly Choice[];
  /** What stands there before anybody answers. */
  readonly value?: string;
  /** Whether only the choices may be taken. */
  readonly isClosed?: true;
}

/** A name that the plan has not, and what it may stand for. */
export interface NameField {
  readonly kind: 'indicators' | 'regions';
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
}

/** What the view of an office's own tables shows. */
export interface TablesData {
  readonly verdict: { readonly id: string; readonly word: string };
  readonly lead: string;
  readonly said: readonly string[];
  readonly asked: readonly AskedField[];
  /** Whether anything of it must be answered before there is a verdict. */
  readonly isOpen: boolean;
  readonly isWithoutPlan: boolean;
  /** Whether a plan can be drafted: some table states targets and no results. */
  readonly canDraftPlan: boolean;
  readonly names: readonly NameField[];
  readonly moreNames: string;
  readonly tables: readonly Choice[];
  readonly chosen: string;
  readonly grid: GridData;
  readonly refused: readonly RefusedPlace[];
  readonly moreRefused: string;
  readonly columnChoices: readonly Choice[];
  readonly isDrafted: boolean;
  readonly isKept: boolean;
  readonly canKeep: boolean;
}
