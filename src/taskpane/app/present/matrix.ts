import type { Messages } from '../../../messages/messages.js';
import { matricesOf, type ReportMatrix } from '../../../reports/matrix.js';
import { cellRating, cellState, cellTone, matrixUnitText } from '../../../reports/matrix-text.js';
import type { MatrixData } from '../../views/matrix-data.js';
import type { PaneState } from '../state.js';
import { reportOfFiles } from './report-of-files.js';

/** So many units are drawn; the saved report shows all of them. */
const mostUnits = 300;

/** What the view of indicators by unit shows of the files that were checked. */
export function presentMatrix(
  files: Pick<PaneState, 'entries' | 'across'>,
  messages: Messages,
): MatrixData {
  const { title, reading } = messages.desk.matrix;
  return {
    ...{ title, reading, corner: messages.desk.columns.unit },
    plans: matricesOf(reportOfFiles(files)).map((matrix) => presentPlan(matrix, messages)),
  };
}

function presentPlan(
  { plan, indicators, groups, units }: ReportMatrix,
  messages: Messages,
): MatrixData['plans'][number] {
  const rest = units.length - mostUnits;
  return {
    plan: plan[messages.language],
    indicators: indicators.map(({ name }) => name[messages.language]),
    groups: groups.map(({ name, count }) => ({ name: name?.[messages.language] ?? '', count })),
    units: units.slice(0, mostUnits).map((unit) => ({
      name: matrixUnitText(unit),
      cells: unit.cells.map((cell) => ({
        ...{ tone: cellTone(cell), state: cell.state },
        ...{ rating: cellRating(cell, messages), said: cellState(cell, messages) },
      })),
    })),
    rest: rest > 0 ? messages.pane.check.left(rest) : '',
  };
}
