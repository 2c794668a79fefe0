import { groupBy, type Undecided } from '../core/model/index.js';
import type { Messages } from '../messages/index.js';
import { checkOf, placeText, reasonText, titleOf } from './finding-text.js';

const shownPlaces = 6;
/** So few checks are named, each in a line of its own. */
const namedChecks = 3;

/**
 * What could not be decided, by rule and reason, with the first cells of each; many checks that ask for
 * the same sheets in one line.
 */
export function undecidedLines(
  undecided: readonly Undecided[],
  messages: Messages,
): readonly string[] {
  if (undecided.length === 0) return [];
  const { report } = messages;
  const groups = [...groupBy(undecided, ({ rule, reason }) => `${rule}|${reason}`).values()];
  const alike = groupBy(groups, wholeSheetsOf);
  const lines = [...alike.values()].flatMap((same) =>
    same.length > namedChecks && wholeSheetsOf(same[0] ?? []) !== ''
      ? [lineOf(report.checks(same.length), same[0] ?? [], messages)]
      : same.map((group) => lineOf(checksText(group, messages), group, messages)),
  );
  return [`${report.undecided} · ${undecided.length}`, ...lines];
}

/** The checks that an office wrote by their names, the first ones of many; else the name of the rule. */
function checksText(group: readonly Undecided[], messages: Messages): string {
  const { report } = messages;
  const names = [...new Set(group.map((each) => checkOf(each, messages)))].filter(Boolean);
  if (names.length === 0) return titleOf(group[0]?.rule ?? '', messages);
  const rest = names.length - shownPlaces;
  const more = rest > 0 ? [report.more(rest)] : [];
  return [...names.slice(0, shownPlaces), ...more].join(report.listComma);
}

/** The sheets of which none of a group names a cell or row, with its reason; empty where one does. */
function wholeSheetsOf(group: readonly Undecided[]): string {
  const isWhole = group.every(({ sheet, cell, key }) => sheet && cell === undefined && !key);
  const sheets = [...new Set(group.map(({ sheet }) => sheet))].sort();
  return isWhole ? JSON.stringify([group[0]?.reason, ...sheets]) : '';
}

function lineOf(what: string, group: readonly Undecided[], messages: Messages): string {
  const [first] = group;
  const places = placesText(group, messages);
  const said = `${what}${messages.report.colon}${first ? reasonText(first, messages) : ''}`;
  return `  ${said}${places === '' ? '' : ` — ${places}`}`;
}

function placesText(group: readonly Undecided[], { report }: Messages): string {
  const places = [...new Set(group.map(placeText))].filter((place) => place !== '');
  const rest = places.length - shownPlaces;
  const shown = places.slice(0, shownPlaces).join(report.separator);
  return rest > 0 ? `${shown}${report.separator}${report.more(rest)}` : shown;
}
