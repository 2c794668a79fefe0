import type { Undecided } from '../core/model/index.js';
import type { Messages } from '../messages/index.js';
import { groupBy } from '../core/model/index.js';
import { doubtOf, placeText, titleOf } from './worded.js';

const shownPlaces = 6;

/** What could not be decided, by rule and reason, with the first cells of each. */
export function undecidedLines(
  undecided: readonly Undecided[],
  messages: Messages,
): readonly string[] {
  if (undecided.length === 0) return [];
  const { report } = messages;
  const groups = groupBy(undecided, ({ rule, reason }) => `${rule}|${reason}`);
  const lines = [...groups.values()].map((group) => {
    const [first] = group;
    if (!first) return '';
    const places = placesText(group, messages);
    const said = `${titleOf(first.rule, messages)}${report.colon}${doubtOf(first, messages)}`;
    return `  ${said}${places === '' ? '' : ` — ${places}`}`;
  });
  return [`${report.undecided} · ${undecided.length}`, ...lines];
}

function placesText(group: readonly Undecided[], { report }: Messages): string {
  const places = [...new Set(group.map(placeText))].filter((place) => place !== '');
  const rest = places.length - shownPlaces;
  const shown = places.slice(0, shownPlaces).join(report.separator);
  return rest > 0 ? `${shown}${report.separator}${report.more(rest)}` : shown;
}
