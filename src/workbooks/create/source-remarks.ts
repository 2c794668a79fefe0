import type { Source } from '../../core/catalogue/index.js';
import type { Messages } from '../../messages/index.js';

/** 来源备注 · Who published something, through whom it comes, what of it is our own reading, and what was left unsaid; each once. */
export function sourceRemarks(sources: readonly Source[], messages: Messages): string {
  const { language } = messages;
  const { citedFrom, source, separator } = messages.workbook.remarks;
  const parts = [
    ...sources.map(({ publisher }) => source(publisher[language])),
    ...sources.flatMap((each) => (each.citedFrom ? [citedFrom(each.citedFrom[language])] : [])),
    ...sources.flatMap((each) => each.derived?.[language] ?? []),
    ...sources.flatMap((each) => each.open?.[language] ?? []),
  ];
  return [...new Set(parts)].join(separator);
}
