/** 语言 · The languages in which everything is said. */
export const languages = ['zh-CN', 'en-US'] as const;
export type Language = (typeof languages)[number];

/** 双语 · A name in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A name that is written in one language only, or in neither, stands in both. */
export function inBoth(name: string): Bilingual {
  return { 'zh-CN': name, 'en-US': name };
}
