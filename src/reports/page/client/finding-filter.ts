import type { PageFinding, PageHead, Pair } from '../page-data.js';
import { placeOf, stateOf } from './finding-row.js';
import { make } from './make.js';
import { told } from './told.js';

/** A search field and boxes for severities and states; it answers with the findings that pass. */
export function findingFilter(
  all: readonly PageFinding[],
  head: PageHead,
  show: (findings: readonly PageFinding[]) => void,
): HTMLElement {
  const { words, severities, states } = head;
  const search = make('input', { type: 'search', id: 'search', autocomplete: 'off' });
  const grades = boxes(words.severity, severities);
  const reviews = boxes(words.state, states);
  const texts = new Map(all.map((finding) => [finding, textOf(finding, head)]));
  const passes = (finding: PageFinding, asked: string) =>
    grades.has(finding.severity) &&
    reviews.has(stateOf(finding)) &&
    (texts.get(finding) ?? '').includes(asked);
  const apply = () => {
    const asked = search.value.trim().toLowerCase();
    show(all.filter((finding) => passes(finding, asked)));
  };
  const label = make('label', { for: 'search' }, [told(words.search)]);
  const form = make('form', { class: 'filter', role: 'search' }, [
    make('p', {}, [label, ' ', search]),
    grades.element,
    reviews.element,
  ]);
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
  return form;
}

interface Boxes {
  readonly element: HTMLElement;
  readonly has: (name: string) => boolean;
}

function boxes(legend: Pair, names: Readonly<Record<string, Pair>>): Boxes {
  const inputs = new Map(
    Object.keys(names).map((name) => [name, make('input', { type: 'checkbox', checked: '' })]),
  );
  const labels = [...inputs].map(([name, input]) =>
    make('label', {}, [input, ' ', told(names[name] ?? [name, name])]),
  );
  const element = make('fieldset', {}, [make('legend', {}, [told(legend)]), ...labels]);
  return { element, has: (name) => inputs.get(name)?.checked ?? false };
}

/** All that one can search a finding for, in both languages. */
function textOf(finding: PageFinding, { rules }: PageHead): string {
  const { rule, unit, file, said, explained } = finding;
  const why = explained ? [explained.reason, explained.by] : [];
  const parts = [rule, unit, file, placeOf(finding), ...said, ...(rules[rule] ?? []), ...why];
  return parts.join('\n').toLowerCase();
}
