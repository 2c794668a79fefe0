import type { Language } from '../model/index.js';
import type { Submission } from './submission.js';

/** 表名语言 · The language in which names are to be written into a workbook, said where it is not Chinese. */
export function spokenIn({ language }: Submission): { readonly language?: Language } {
  return language === 'zh-CN' ? {} : { language };
}
