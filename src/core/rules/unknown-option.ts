import { vocabularies, type ColumnSpec, type VocabularyId } from '../contract/index.js';
import { foldHeader } from '../entries/index.js';
import { contractCells, type ContractCell, type Goal } from '../submission/index.js';
import { isDeclared, isMisread, optionIndex, rawText, type Entry } from '../tables/index.js';
import { at, atCell, fail, undecided, type Answer, type Rule } from './rule.js';

type List = VocabularyId | 'yes-no' | 'precision';
type Facts = { readonly found: string; readonly list: List; readonly isOpen: boolean };

/** 选项不在列表中 · A word that the list of its column does not have. */
export const unknownOption: Rule<'unknown-option', Facts> = {
  id: 'unknown-option',
  group: 'cell',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    for (const cell of contractCells(submission, isListed, isOdd)) yield judge(cell);
    for (const goal of submission.goals) yield* judgeStanding(goal);
  },
};

function isListed({ holds }: ColumnSpec): boolean {
  return holds === 'option' || holds === 'yes-no' || holds === 'precision';
}

function isOdd(entry: Entry<unknown>, spec: ColumnSpec): boolean {
  return isMisread(entry) || isOther(entry, spec) || (isDeclared(entry.state) && isNeeded(spec));
}

function judge(cell: ContractCell): Answer<Facts> {
  const { entry, spec } = cell;
  if (isDeclared(entry.state)) return undecided(atCell(cell), entry.state);
  const isOpen = isOther(entry, spec);
  const list = spec.vocabulary ?? (spec.holds as List);
  const severity = isOpen ? 'verify' : 'error';
  return fail(atCell(cell), { found: rawText(entry.raw), list, isOpen }, { severity });
}

/** 定性 · Of a target in words the unit says one of three words, and no number. */
function* judgeStanding({ kind, standing, row }: Goal): Iterable<Answer<Facts>> {
  const { state, raw } = row.cells.currentValue;
  if (kind !== 'words' || standing || state === 'blank' || isDeclared(state)) return;
  yield fail(at(row, 'currentValue'), { found: rawText(raw), list: 'standing', isOpen: false });
}

/** Without its kind, level, status or scope a row says nothing; other columns may be inapplicable. */
function isNeeded({ isAlwaysAnswered, vocabulary }: ColumnSpec): boolean {
  return isAlwaysAnswered || vocabulary === 'scope';
}

/** A word beyond an open list, which may well be right. */
function isOther({ state, value }: Entry<unknown>, { vocabulary }: ColumnSpec): boolean {
  if (state !== 'value' || vocabulary === undefined || !vocabularies[vocabulary].isOpen)
    return false;
  return !optionIndex(vocabulary).has(foldHeader(String(value)));
}
