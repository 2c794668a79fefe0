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
  const all = (kind: keyof SaidNames) => {
    const said = Object.assign({}, ...layouts.map(({ names }) => names?.[kind])) as NamesOfKind;
    return Object.keys(said).length > 0 ? { [kind]: said } : {};
  };
  const names: SaidNames = { ...all('indicators'), ...all('regions') };
  return Object.keys(names).length > 0 ? { names } : {};
}
