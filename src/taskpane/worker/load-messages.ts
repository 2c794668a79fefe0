import type { Language } from '../../core/model/index.js';
import type { Messages } from '../../messages/messages.js';

/** The words of a language, loaded when they are first spoken. */
export async function loadMessages(language: Language): Promise<Messages> {
  if (language === 'zh-CN') return (await import('../../messages/zh-CN.js')).zhCN;
  return (await import('../../messages/en-US.js')).enUS;
}
