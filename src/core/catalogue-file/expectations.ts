import { vocabularies, type ColumnSpec, type Holds, type Vocabulary } from '../contract/index.js';
import type { Bilingual } from '../model/index.js';

const kinds: Partial<Record<Holds, Bilingual>> = {
  number: { 'zh-CN': '数值，不带文字和单位', 'en-US': 'a number without text or unit' },
  year: { 'zh-CN': '四位数年份，如 2026', 'en-US': 'a year such as 2026' },
  region: { 'zh-CN': '六位区划代码', 'en-US': 'a region code of six digits' },
  'yes-no': { 'zh-CN': '是、否', 'en-US': 'Yes, No' },
};

/** 应填内容 · What a column takes: the words of its list, or a description of its kind. */
export function expectations({ holds, vocabulary }: ColumnSpec): readonly Bilingual[] {
  if (vocabulary) {
    const { options }: Vocabulary = vocabularies[vocabulary];
    return options.map(({ name }) => name);
  }
  const kind = kinds[holds];
  return kind ? [kind] : [];
}
