import { languages, type Language } from '../../core/model/index.js';

/** 语言 · The language asked for, else the one of the system; Chinese where neither says. */
export function spokenLanguage(asked: string | undefined, system: string | undefined): Language {
  const known = languages.find((language) => language === asked);
  if (known) return known;
  return system?.toLowerCase().startsWith('en') ? 'en-US' : 'zh-CN';
}
