import type { SheetId } from '../contract/index.js';
import type { Language } from '../model/index.js';
import {
  askedColumns,
  isHeaderOpen,
  isLeftAlone,
  isWithoutHeader,
  lackedColumns,
  type LackedColumn,
} from './evidence/header-clue.js';
import { likeLabel } from './evidence/look-alikes.js';
import { spokenIn, type Submission } from '../submission/index.js';
import type { Cover, Table } from '../tables/index.js';
import { fail, undecided, type Answer, type Rule } from './rule.js';

type Facts = {
  /** The column; where a sheet has no header at all, those that are asked for. */
  readonly missing: string | readonly string[];
  readonly on: SheetId;
  /** A header that may be the one. */
  readonly found?: string;
  /** What keeps it from being read; where nothing is said, another unit than asked for. */
  readonly as?: 'other-row' | 'other-name';
  /** The language that the sheets are named in, where it is not Chinese. */
  readonly language?: Language;
};

/** 缺少栏目 · A column, or a label of the cover, that the contract asks for is not there, or spelt another way. */
export const missingColumn: Rule<'missing-column', Facts> = {
  id: 'missing-column',
  group: 'structure',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    const { cover, tables } = submission;
    if (cover) yield* ofCover(cover, submission);
    for (const table of Object.values(tables) as readonly Table[]) {
      if (!isLeftAlone(table)) yield* ofTable(table, submission);
    }
  },
};

function* ofCover(cover: Cover, submission: Submission): Iterable<Answer<Facts>> {
  const { sheet, cells } = cover;
  for (const spec of askedColumns('cover', [])) {
    if (cells[spec.id as keyof typeof cells].row > 0) continue;
    const spot = { sheet: sheet.name, field: spec.id };
    const facts = { missing: spec.id, on: 'cover' as const, ...spokenIn(submission) };
    const like = likeLabel(cover, spec, submission.settings.aliases);
    const how = like ? ({ found: like.text, as: 'other-name' } as const) : {};
    const isOpen = (sheet.flaws ?? []).length > 0;
    yield isOpen ? undecided(spot, 'unreadable') : fail({ ...spot, ...like }, { ...facts, ...how });
  }
}

function* ofTable(table: Table, submission: Submission): Iterable<Answer<Facts>> {
  const { id: on } = table;
  const [sheet] = table.sheets;
  const spoken = spokenIn(submission);
  const lacking = lackedColumns(table, submission);
  const asked = lacking.filter(({ isAsked }) => isAsked).map(({ spec }) => spec.id);
  if (asked.length > 1 && isWithoutHeader(table, lacking, submission))
    yield fail({ sheet: sheet.name }, { missing: asked, on, ...spoken });
  else for (const column of lacking) yield* ofColumn(column, table, spoken);
}

/** A column that need not be there is asked about where its header is hardly another one. */
function* ofColumn(
  { spec, clue, isAsked }: LackedColumn,
  table: Table,
  spoken: Pick<Facts, 'language'>,
): Iterable<Answer<Facts>> {
  const spot = { sheet: table.sheets[0].name, field: spec.id };
  const facts = { missing: spec.id, on: table.id, ...spoken };
  if (clue && (isAsked || clue.isNear)) {
    const { row, column, text: found, as } = clue;
    const how = as === 'other-unit' ? { found } : found === '' ? {} : { found, as };
    const severity = isAsked || as === 'other-unit' ? 'error' : 'verify';
    yield fail({ ...spot, row, column }, { ...facts, ...how }, { severity });
  } else if (isAsked) {
    yield isHeaderOpen(table) ? undecided(spot, 'unreadable') : fail(spot, facts);
  }
}
