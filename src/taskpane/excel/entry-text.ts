/** Something to put into a cell: a number, or a text that must stay a text. */
export type CellEntry = string | number;

/** What to enter so that the cell holds it as it is: without the apostrophe Excel would read 340000 as a number. */
export function typedEntry(entry: CellEntry): CellEntry {
  return typeof entry === 'number' || entry === '' ? entry : `'${entry}`;
}

/** A formula as it is entered: with the equals sign, our functions spelt as people type them. */
export function typedFormula(text: string): string {
  const parts = text.replace(/^=/, '').split(/("(?:[^"]|"")*")/);
  return `=${parts.map((part) => (part.startsWith('"') ? part : typedNames(part))).join('')}`;
}

function typedNames(formula: string): string {
  return formula.replace(
    /(?:\[\d+\]!)?(?:_xldudf_plan_|plan\.)([a-z0-9]+)(?=\s*\()/gi,
    (_, name: string) => `PLAN.${name.toUpperCase()}`,
  );
}
