const following = /<(?:smartTags|drawing|legacyDrawing|picture|tableParts|extLst)\b|<\/worksheet>/;

/** Cells that Excel is not to mark: codes kept as text, formulas that differ by row. */
export interface IgnoredError {
  readonly area: string;
  readonly kind: 'numberStoredAsText' | 'calculatedColumn';
}

/** 忽略错误 · A sheet part that tells Excel which green corners not to show. */
export function withIgnoredErrors(part: string, errors: readonly IgnoredError[]): string {
  if (errors.length === 0) return part;
  const elements = errors.map(({ area, kind }) => `<ignoredError sqref="${area}" ${kind}="1"/>`);
  const block = `<ignoredErrors>${elements.join('')}</ignoredErrors>`;
  return part.replace(following, (next) => block + next);
}
