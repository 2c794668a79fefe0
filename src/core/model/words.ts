/** 语言 · The languages in which everything is said. */
export const languages = ['zh-CN', 'en-US'] as const;
export type Language = (typeof languages)[number];

/** 双语 · A name in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
