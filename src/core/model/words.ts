/** 语言 · The languages in which everything is said. */
export type Language = 'zh-CN' | 'en-US';

/** 双语 · A name in both languages. */
export interface Bilingual {
  readonly 'zh-CN': string;
  readonly 'en-US': string;
}
