import type { Language } from '../core/model/index.js';

/** 语言 · The language asked for on the command line, else the one of the system; Chinese where neither says. */
export function languageOf(args: readonly string[], system: string | undefined): Language {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = args[index]?.split('=')[1] ?? (index < 0 ? undefined : args[index + 1]);
  if (asked === 'en-US' || asked === 'zh-CN') return asked;
  return system?.toLowerCase().startsWith('en') ? 'en-US' : 'zh-CN';
}
