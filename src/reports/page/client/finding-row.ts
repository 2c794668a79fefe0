import type { PageFinding, PageHead, PageState } from '../page-data.js';
import { cellLink } from './cell-link.js';
import { make } from './make.js';
import { told } from './told.js';
import { whenOpened } from './when-opened.js';

/** How much of what follows from one finding is opened. */
const mostOpened = 500;

const signs = { error: '×', verify: '▲', note: '●' } as const;

/** How the explanation of a finding stands. */
export function stateOf({ explained }: PageFinding): PageState {
  return explained?.state ?? 'open';
}

/** The place of a finding as one reads it: 数据!F2. */
export function placeLabel({ sheet = '', cell }: PageFinding): string {
  return cell === undefined ? sheet : `${sheet}!${cell}`;
}

/** The row of a finding: severity, unit, place, what is said, and how it is explained. */
export function findingRow(finding: PageFinding, head: PageHead): HTMLTableRowElement {
  const { words, rules } = head;
  const { rule, unit, file, said } = finding;
  const link = make('a', { href: cellLink(finding, head) }, [
    placeLabel(finding) || baseName(file),
  ]);
  const title = make('strong', {}, [told(rules[rule] ?? [rule, rule])]);
  const named = make('span', { class: 'quiet' }, [file]);
  return make('tr', {}, [
    cell(told(words.severity), severityParts(finding, head)),
    cell(told(words.unit), [unit, make('br'), named]),
    cell(told(words.place), [link]),
    cell(told(words.message), [title, make('br'), told(said), ...foldedParts(finding, head)]),
    cell(told(words.explanation), explanationParts(finding, head)),
  ]);
}

/** What follows from a finding, wording itself only once it is opened. */
function foldedParts({ folded = [] }: PageFinding, head: PageHead): readonly Node[] {
  if (folded.length === 0) return [];
  const summary = make('summary', {}, [told(head.words.follow), ` ${folded.length}`]);
  const details = make('details', { class: 'folded' }, [summary]);
  const items = () => folded.slice(0, mostOpened).map((each) => foldedItem(each, head));
  const rest = Math.max(0, folded.length - mostOpened);
  whenOpened(details, () => [make('ul', {}, [...items(), ...restItems(rest)])]);
  return [details];
}

/** How many more there are than one can look through; the list for spreadsheets has them all. */
function restItems(rest: number): readonly HTMLElement[] {
  return rest > 0 ? [make('li', {}, [`… +${rest}`])] : [];
}

function foldedItem(finding: PageFinding, head: PageHead): HTMLElement {
  const { rule, said, file } = finding;
  const place = placeLabel(finding) || baseName(file);
  const link = make('a', { href: cellLink(finding, head) }, [place]);
  const title = make('strong', {}, [told(head.rules[rule] ?? [rule, rule])]);
  return make('li', {}, [link, ' ', title, ' ', told(said)]);
}

function severityParts(
  { severity, status }: PageFinding,
  { severities, statuses }: PageHead,
): readonly Node[] {
  const sign = make('span', { 'aria-hidden': 'true' }, [`${signs[severity]} `]);
  const badge = make('span', { class: `badge ${severity}` }, [sign, told(severities[severity])]);
  if (!status) return [badge];
  return [badge, make('br'), make('span', { class: 'quiet' }, [told(statuses[status])])];
}

/** On narrow screens a cell tells its own label. */
function cell(label: Node, content: readonly (Node | string)[]): HTMLTableCellElement {
  return make('td', {}, [make('span', { class: 'label' }, [label]), make('div', {}, content)]);
}

function explanationParts(finding: PageFinding, { states }: PageHead): readonly (Node | string)[] {
  const { explained, why } = finding;
  if (!explained || !why) return [];
  const state = make('strong', { class: `state ${explained.state}` }, [
    told(states[explained.state]),
  ]);
  const who = make('span', { class: 'quiet' }, [`${explained.by} ${explained.date}`.trim()]);
  return [state, make('br'), told(why), make('br'), who];
}

/** A file without its folders, which stand beside the unit. */
function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
