import type { PageHead, Pair } from '../page-data.js';
import { make } from './make.js';
import { told } from './told.js';

interface Choice {
  readonly label: Node;
  readonly isChosen: () => boolean;
  readonly choose: () => void;
}

/** The buttons for the language and for the palette. */
export function switches({ words }: PageHead): readonly Node[] {
  const { documentElement: root } = document;
  const language = (id: string, name: string): Choice => ({
    label: make('span', { 'data-own': id }, [name]),
    isChosen: () => root.lang === id,
    choose: () => (root.lang = id),
  });
  const palette = (id: string, name: Pair): Choice => ({
    label: told(name),
    isChosen: () => (root.dataset['palette'] ?? 'green-ahead') === id,
    choose: () => (root.dataset['palette'] = id),
  });
  return [
    group(['语言', 'Language'], [language('zh-CN', '中文'), language('en-US', 'English')]),
    group(words.colours, [
      palette('green-ahead', words.greenAhead),
      palette('red-ahead', words.redAhead),
    ]),
  ];
}

function group(name: Pair, choices: readonly Choice[]): HTMLElement {
  const buttons = choices.map(({ label }) => make('button', { type: 'button' }, [label]));
  const mark = () =>
    buttons.forEach((button, index) =>
      button.setAttribute('aria-pressed', String(choices[index]?.isChosen() ?? false)),
    );
  buttons.forEach((button, index) =>
    button.addEventListener('click', () => {
      choices[index]?.choose();
      mark();
    }),
  );
  mark();
  return make('div', { class: 'switch' }, [
    make('span', { class: 'quiet' }, [told(name)]),
    ...buttons,
  ]);
}
