import type { FigureBound } from '../entries/index.js';
import type { RefusalId } from './layout.js';
import type { OpenNature } from './signals/natures.js';
import type { Role } from './signals/roles.js';
import type { Span } from './span.js';

/** 事实 · One figure of a table with everything that the table says of it, and the cell where it stands. */
export interface TableFact {
  readonly row: number;
  readonly column: number;
  /** 0, 1, 2 … where a cell holds several figures. */
  readonly part: number;
  readonly indicator: string;
  /** The indicator that this is 其中 of. */
  readonly parent: string | null;
  readonly region: string | null;
  readonly span: Span | null;
  readonly role: Role | 'words' | 'absent';
  /** 性质 · Of a level that is not final; every estimate is one. */
  readonly nature: OpenNature | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: FigureBound | null;
  readonly about: boolean;
  readonly accumulated: boolean;
  /** Whether its column counts from 1 January, said so or by the part of the year that the table reports. */
  readonly sinceJanuary: boolean;
  readonly unit: string | null;
  readonly attribute: string | null;
  /** What stands there in words, or what the header calls a rate of growth. */
  readonly words: string | null;
}

/** 不予识读之格 · A cell that holds something where figures stand, and why it is not read. */
export interface RefusedCell {
  readonly row: number;
  readonly column: number;
  readonly refusal: RefusalId;
}

/** What reading a cell gives. */
export type CellReading = TableFact | RefusedCell;

/** Whether a cell was refused. */
export function isRefusedCell(reading: CellReading): reading is RefusedCell {
  return 'refusal' in reading;
}
