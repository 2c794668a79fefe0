import type { Language } from '../core/model/index.js';
import { wordOf } from './word-of.js';

/** 评级用语 · The word of a rating: the official one where the office chose those, else that of the class. */
export function ratingWord(
  { class: rating, official }: { readonly class: string; readonly official?: string },
  language: Language,
): string {
  return official === undefined
    ? wordOf('rating', rating, language)
    : wordOf('official', official, language);
}
