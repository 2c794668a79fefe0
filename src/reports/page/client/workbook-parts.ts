import type { PageDoubt, PageHead, PageWorkbook, Pair } from '../page-data.js';
import { findingTable } from './finding-table.js';
import { indicatorArticle } from './indicator-article.js';
import { make } from './make.js';
import { told } from './told.js';

/** What stands below the head of a workbook: failure, indicators, findings, open questions. */
export function workbookParts(workbook: PageWorkbook, head: PageHead): readonly Node[] {
  const { failure, indicators, named, doubts, official } = workbook;
  const across = head.across.filter(({ file }) => file === workbook.file);
  const findings = [...across, ...workbook.findings];
  const { words } = head;
  if (failure) return [make('p', { class: 'notice' }, [told(failure)])];
  const table = findingTable(head);
  table.show(findings);
  const articles = indicators.map((indicator) => indicatorArticle(indicator, head));
  const found = findings.length > 0 ? table.element : make('p', {}, [told(words.noFindings)]);
  return [
    ...part(
      words.indicators,
      articles.length > 0 ? make('div', { class: 'indicators' }, articles) : undefined,
    ),
    ...(official ? [make('p', { class: 'quiet' }, [told(official)])] : []),
    ...part(words.findings, found),
    ...part(words.named, named.length > 0 ? placeList(named) : undefined),
    ...part(words.undecided, doubts.length > 0 ? doubtList(doubts, head) : undefined),
  ];
}

function part(title: Pair, content: Node | undefined): readonly Node[] {
  return content ? [make('h3', {}, [told(title)]), content] : [];
}

function placeList(places: readonly string[]): HTMLElement {
  return make(
    'ul',
    { class: 'doubts' },
    places.map((place) => make('li', {}, [place])),
  );
}

function doubtList(doubts: readonly PageDoubt[], { rules }: PageHead): HTMLElement {
  const items = doubts.map(({ rule, place, said }) =>
    make('li', {}, [
      make('strong', {}, [told(rules[rule] ?? [rule, rule])]),
      ` ${place} `,
      told(said),
    ]),
  );
  return make('ul', { class: 'doubts' }, items);
}
