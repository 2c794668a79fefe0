import { contract, type SheetId } from '../contract/index.js';
import type { Language } from '../model/index.js';

/** 表名的语言 · The language that the sheets of a workbook are named in: English where one is, else Chinese. */
export function sheetLanguage(names: Iterable<readonly [SheetId, string]>): Language {
  const isEnglish = [...names].some(([id, name]) => contract[id].name['en-US'] === name.trim());
  return isEnglish ? 'en-US' : 'zh-CN';
}
