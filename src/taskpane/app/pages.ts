import type { Language } from '../../core/model/index.js';

/** The section of a rule in the reference that ships beside the pane. */
export function rulePage(rule: string, language: Language): string {
  return `rules.${language}.html#${rule}`;
}

/** The section of a function in the reference that ships beside the pane. */
export function functionPage(id: string, language: Language): string {
  return `functions.${language}.html#${id.toLowerCase()}`;
}
