import { progress as progressOf, type Progress } from '../ratings/index.js';
import type { Matrix } from './arguments/matrix.js';
import { isFunctionError, settled, type Outcome } from './arguments/outcome.js';
import { needed } from './arguments/parameter.js';
import { outputColumns } from './progress-table/columns.js';
import { locate } from './progress-table/locate.js';
import { readRow, type RowClock, type IndicatorRow } from './progress-table/read-row.js';
import { singleCells } from './single-cells.js';

const ratingColumn = outputColumns.indexOf('rating');

function share(value: number | undefined): Outcome {
  return value === undefined ? '' : settled(value);
}

function ratingOf({ wrong }: IndicatorRow, { class: rating }: Progress): Outcome {
  return rating === 'undetermined' && wrong ? wrong : rating;
}

/** One row of the table; a measure that there is none of stays blank. */
function rowOf(row: IndicatorRow): readonly Outcome[] {
  const progress = progressOf(row.standing);
  const { completion, achievement, schedule, pace } = progress;
  const { projection, neededPerYear, attainmentYear } = progress;
  return [
    row.code,
    row.name,
    ...row.amounts,
    ...[completion, achievement, schedule, pace].map(share),
    ratingOf(row, progress),
    ...[projection, neededPerYear, attainmentYear].map(share),
  ];
}

function table(range: Matrix, clock: RowClock) {
  const located = locate(range);
  if (isFunctionError(located)) return located;
  const rows = located.rows.map((row) => readRow(row, located.places, clock));
  return [[...outputColumns], ...rows.flatMap((row) => (row ? [rowOf(row)] : []))];
}

/** 进度表 · Spills the progress of indicator rows: a header, then amounts, measures and rating of each. */
export const planProgress = singleCells({
  id: 'PROGRESS',
  parameters: [needed('rows', 'range'), needed('asOf', 'cut-off')],
  answer: ({ rows, asOf }, { dateSystem }) => table(rows, { asOf, dateSystem }),
  wordListAt: (row, column) => {
    if (row === 0) return 'progress';
    return column === ratingColumn ? 'rating' : undefined;
  },
  examples: [
    {
      args: [
        [
          ['指标代码', '指标名称', '目标类型', '基期年', '基期值', '目标年', '目标值', '当前值'],
          ['facility-coverage', '覆盖率', '上升', 2020, 60, 2025, 65, 61],
        ],
        2022,
      ],
      result: [
        [...outputColumns],
        [
          'facility-coverage',
          '覆盖率',
          60,
          61,
          65,
          0.2,
          61 / 65,
          0.4,
          0.5,
          'lagging',
          62.5,
          4 / 3,
          2030,
        ],
      ],
    },
  ],
});
