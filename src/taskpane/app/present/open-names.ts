import type { Messages } from '../../../messages/messages.js';
import type { Choice } from '../../views/SettingsView.js';
import type { NameField } from '../../views/tables-data.js';
import type { NameShown, TablesShown } from '../../worker/tables-shown.js';
import type { Drafts } from '../state.js';

/** In the menus: what is still open, and what is no part of the plan. */
const open = 'open';
const none = 'none';

/** What a choice in the menu of a name says of it; undefined where it is open again. */
export function choiceMeaning(choice: string): string | undefined {
  if (choice === open) return undefined;
  return choice === none ? '' : choice;
}

/** 名称对应 · The names that the tables leave open, each with what it may stand for, the likely ones first. */
export function nameFields(
  { names: shown }: TablesShown,
  drafted: Drafts['names'],
  messages: Messages,
): readonly NameField[] {
  if (!shown) return [];
  const { names: words } = messages.pane.tables;
  const all = {
    indicators: shown.indicators.map(({ id, name }) => choice(id, name[messages.language])),
    regions: shown.regions.map(({ code, name }) => choice(code, name)),
  };
  return shown.names.map((each) => {
    const { kind, name, meant } = each;
    const isKept = meant !== undefined && drafted?.[kind]?.[name] === undefined;
    const rest = [{ key: none, text: words.none[kind] }, ...likelyFirst(all[kind], each)];
    return {
      ...{ kind, name, label: labelOf(each, messages) },
      value: meant === '' ? none : (meant ?? open),
      choices: isKept ? rest : [{ key: open, text: words.open }, ...rest],
    };
  });
}

/** How many names are not shown. */
export function moreNames({ names }: TablesShown, { pane }: Messages): string {
  return names && names.more > 0 ? pane.tables.names.more(names.more) : '';
}

const choice = (key: string, name: string): Choice => ({ key, text: `${name}（${key}）` });

function labelOf({ name, place, cells }: NameShown, { pane }: Messages): string {
  const { names: words } = pane.tables;
  return place === '' ? words.settled(name) : words.label(name, place, cells);
}

function likelyFirst(choices: readonly Choice[], { likely }: NameShown): readonly Choice[] {
  const isLikely = ({ key }: Choice) => likely.includes(key);
  return [...choices.filter(isLikely), ...choices.filter((each) => !isLikely(each))];
}
