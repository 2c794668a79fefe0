import type { KeptLayout } from './kept-layout.js';

/** What the names of a kind stand for: by the name as it is printed an id or a code, or nothing where they are no part of the plan. */
export type NamesOfKind = Readonly<Record<string, string>>;

/** 指明的名称 · The indicators and regions that names of tables stand for, where they are not those of the plan. */
export interface SaidNames {
  readonly indicators?: NamesOfKind;
  readonly regions?: NamesOfKind;
}

/** What layouts say of names, together; the later layout counts. */
export function namesSaid(layouts: readonly KeptLayout[]): Pick<KeptLayout, 'names'> {
  const all = (kind: keyof SaidNames) =>
    Object.assign({}, ...layouts.map(({ names }) => names?.[kind])) as NamesOfKind;
  return someNames({ indicators: all('indicators'), regions: all('regions') }, () => true);
}

/** What is said of some names, as a layout keeps it: where nothing is said nothing is kept. */
export function someNames(
  said: SaidNames,
  isWanted: (kind: keyof SaidNames, name: string) => boolean,
): Pick<KeptLayout, 'names'> {
  const some = (kind: keyof SaidNames) => {
    const wanted = Object.entries(said[kind] ?? {}).filter(([name]) => isWanted(kind, name));
    return wanted.length > 0 ? { [kind]: Object.fromEntries(wanted) } : {};
  };
  const names: SaidNames = { ...some('indicators'), ...some('regions') };
  return Object.keys(names).length > 0 ? { names } : {};
}
