const legacyDrawing = /<legacyDrawing [^>]*\/>/;
const later = /<(?:picture|tableParts|extLst)\b/;

/** 元素次序 · A sheet part with the drawing of its notes before its tables, as the schema asks. */
export function withNotesBeforeTables(part: string): string {
  const [notes] = legacyDrawing.exec(part) ?? [];
  if (notes === undefined || !later.test(part)) return part;
  return part.replace(notes, '').replace(later, (next) => notes + next);
}
