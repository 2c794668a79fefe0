/** 语言 · The languages in which everything is said. */
export const languages = ['zh-CN', 'en-US'] as const;
export type Language = (typeof languages)[number];

/** 双语 · A name in both languages. */
export interface Bilingual {
  readonly 'zh-CN': string;
  readonly 'en-US': string;
}
