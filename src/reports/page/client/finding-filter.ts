import type { PageFinding, PageHead } from '../page-data.js';
import { boxes, type Boxes } from './boxes.js';
import { placeLabel, stateOf } from './finding-row.js';
import { make } from './make.js';
import { told } from './told.js';

/** A search field and boxes for severities and states; it answers with the findings that pass. */
export function findingFilter(
  all: readonly PageFinding[],
  head: PageHead,
  show: (findings: readonly PageFinding[]) => void,
): HTMLElement {
  const search = make('input', { type: 'search', id: 'search', autocomplete: 'off' });
  const label = make('label', { for: 'search' }, [told(head.words.search)]);
  const choices = choicesOf(all, head);
  const texts = new Map(all.map((finding) => [finding, textOf(finding, head)]));
  const apply = () => {
    const asked = search.value.trim().toLowerCase();
    const passes = (finding: PageFinding) => (texts.get(finding) ?? '').includes(asked);
    show(
      all.filter((finding) => choices.every((choice) => choice.allows(finding)) && passes(finding)),
    );
  };
  const form = make('form', { class: 'filter', role: 'search' }, [
    make('p', {}, [label, ' ', search]),
    ...choices.map(({ element }) => element),
  ]);
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
  return form;
}

interface Choice extends Pick<Boxes, 'element'> {
  readonly allows: (finding: PageFinding) => boolean;
}

/** What one can leave out; how findings stand to an earlier delivery only where there is one. */
function choicesOf(all: readonly PageFinding[], head: PageHead): readonly Choice[] {
  const { words } = head;
  const grades = boxes(words.severity, head.severities);
  const states = boxes(words.state, head.states);
  const changes = boxes(words.status, head.statuses, ['fixed']);
  const isCompared = all.some(({ status }) => status !== undefined);
  return [
    { element: grades.element, allows: ({ severity }) => grades.has(severity) },
    { element: states.element, allows: (finding) => states.has(stateOf(finding)) },
    ...(isCompared
      ? [
          {
            element: changes.element,
            allows: ({ status }: PageFinding) => status === undefined || changes.has(status),
          },
        ]
      : []),
  ];
}

/** All that one can search a finding for, in both languages. */
function textOf(finding: PageFinding, { rules }: PageHead): string {
  const { rule, unit, file, said, explained, why = [], folded = [] } = finding;
  const who = explained ? [explained.by] : [];
  const places = [finding, ...folded].map(placeLabel);
  const parts = [rule, unit, file, ...places, ...said, ...(rules[rule] ?? []), ...why, ...who];
  return parts.join('\n').toLowerCase();
}
