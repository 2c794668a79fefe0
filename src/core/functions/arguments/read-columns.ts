import { isError, type CellValue, type DateSystem } from '../../model/index.js';
import { isBlankCell, matrixOf, type Matrix } from './matrix.js';
import { isFunctionError } from './outcome.js';
import { mustBeFilled, type Parameter } from './parameter.js';
import { readArgument } from './read-argument.js';
import { readTime } from './read-time.js';
import { remembering } from './remembering.js';
import type { Readings } from './row-view.js';
import { cellAt, forEachPlace, type Call, type Shape } from './shape.js';

/** 按列读数 · What the arguments of a call were read as, column by column. */
export interface Columns {
  readonly readings: readonly Readings[];
  /** Not 0 where a cell of the place is blank, absent, wrong or has no partner: read it cell by cell. */
  readonly isOpen: Uint8Array;
}

/** Where readings go: the shape of the result, and the places that stay open. */
interface Places {
  readonly shape: Shape;
  readonly isOpen: Uint8Array;
  readonly dateSystem?: DateSystem | undefined;
}

function readNumbers(matrix: Matrix, { shape, isOpen }: Places): Readings {
  const numbers = new Float64Array(isOpen.length);
  forEachPlace(shape, (place, row, column) => {
    const cell = cellAt(matrix, row, column);
    if (typeof cell === 'number' && Number.isFinite(cell)) numbers[place] = cell;
    else isOpen[place] = 1;
  });
  return numbers;
}

type Read = (cell: CellValue) => unknown;

function readWith(read: Read, matrix: Matrix, { shape, isOpen }: Places): Readings {
  const readings = new Array<unknown>(isOpen.length);
  forEachPlace(shape, (place, row, column) => {
    const cell = cellAt(matrix, row, column);
    const reading = cell === undefined || isError(cell) ? undefined : read(cell);
    readings[place] = reading;
    if (reading === undefined || isFunctionError(reading)) isOpen[place] = 1;
  });
  return readings;
}

function readRange(parameter: Parameter, matrix: Matrix, places: Places): Readings {
  const { holds } = parameter;
  if (holds === 'number' || holds === 'figure') return readNumbers(matrix, places);
  const isTime = holds === 'time' || holds === 'moment';
  const { dateSystem } = places;
  const read: Read = isTime
    ? (cell) => readTime(cell, dateSystem)
    : (cell) => readArgument(parameter, cell, dateSystem);
  return readWith(remembering(read), matrix, places);
}

/** A reading that counts at every place. */
function repeated(reading: unknown, size: number): Readings {
  return typeof reading === 'number'
    ? new Float64Array(size).fill(reading)
    : new Array<unknown>(size).fill(reading);
}

/** One cell that counts at every place, and so leaves all of them open where it is not plain. */
function readOne(parameter: Parameter, cell: CellValue, places: Places): Readings {
  const { isOpen, dateSystem } = places;
  const isMissing = mustBeFilled(parameter) && isBlankCell(cell);
  const reading = isError(cell) ? cell : readArgument(parameter, cell, dateSystem);
  if (isMissing || isFunctionError(reading)) isOpen.fill(1);
  return repeated(reading, isOpen.length);
}

/**
 * Reads the arguments of a call one after the other, numbers and times into arrays of numbers.
 *
 * Only what is plain is read; a place where some cell is not stays open.
 */
export function readColumns({ parameters, args, dateSystem }: Call, shape: Shape): Columns {
  const isOpen = new Uint8Array(shape.rows * shape.columns);
  const places = { shape, isOpen, dateSystem };
  const readings = parameters.map((parameter, index) => {
    const matrix = matrixOf(args[index]);
    const isOne = matrix.length === 1 && matrix[0]?.length === 1;
    if (isOne) return readOne(parameter, matrix[0]?.[0] ?? null, places);
    return readRange(parameter, matrix, places);
  });
  return { readings, isOpen };
}
