import type { PrintedFigure } from '../entries/index.js';
import type { FigureStanding } from './compose.js';
import type { FigureDraft } from './figure-columns.js';
import type { FactColumn, StatedContext } from './layout.js';
import type { NatureNote, OpenNature } from './signals/natures.js';
import { isLevelRole, isPartOfRatio } from './signals/roles.js';
import { lastYear, spanName, type Span } from './span.js';

/** A role with how final its figures are. */
interface WithNature {
  readonly role: FactColumn['role'];
  readonly nature?: OpenNature;
}

/** 栏的性质 · How final the figures of a column are, by its header and the notes; a result that is estimated has the role of one. */
export function columnNature(
  { role, span }: { readonly role: FactColumn['role']; readonly span: Span | undefined },
  { draft, role: said }: FigureDraft,
  { natures = [] }: StatedContext,
): WithNature {
  const isMarked = natures.length > 0 && draft.texts.some((text) => markSign.test(text));
  const noted = natureBy(natures, { span, isMarked });
  return withNature(role, noted ?? (said?.isFlash ? 'flash' : undefined));
}

/** 数的性质 · What the notes say of the time or the mark of a figure or its row, else its column. */
export function figureNature(
  cell: PrintedFigure,
  { table, figure, labels }: FigureStanding,
  span: Span | null,
): OpenNature | undefined {
  const { natures } = table.about;
  if (!natures) return figure.nature;
  const isMarked = cell.marked === true || labels.isMarked === true;
  const said = natureBy(natures, { span, isMarked });
  return figure.nature === 'estimate' ? figure.nature : (said ?? figure.nature);
}

/** 性质 · The nature of a figure where its role has one; 预计 is a role of its own. */
export function withNature<R extends string>(
  role: R,
  nature: OpenNature | undefined,
): { readonly role: R | 'estimate'; readonly nature?: OpenNature } {
  if (role === 'estimate') return { role, nature: 'estimate' };
  const mayBeOpen = (isLevelRole(role) && role !== 'target') || isPartOfRatio(role);
  if (!mayBeOpen || nature === undefined) return { role };
  return { role: role === 'actual' && nature === 'estimate' ? 'estimate' : role, nature };
}

/** 注标 · The sign of a footnote. */
export const markSign = /[*※]/;

/** 性质 · What notes say of figures of a time; an estimate is the less final. */
function natureBy(
  notes: readonly NatureNote[],
  { span, isMarked }: { readonly span: Span | null | undefined; readonly isMarked: boolean },
): OpenNature | undefined {
  const said = notes.filter(({ of }) => {
    if (of === 'marked') return isMarked;
    return of === 'all' || of.some((time) => span && covers(time, span));
  });
  return said.find(({ nature }) => nature === 'estimate')?.nature ?? said[0]?.nature;
}

/** A year has its parts, years their years. */
function covers(time: Span, span: Span): boolean {
  if (span.kind === 'years') return spanName(time) === spanName(span);
  if (time.kind === 'years') return time.first <= span.year && span.year <= lastYear(time);
  return time.kind === 'year' ? time.year === span.year : spanName(time) === spanName(span);
}
