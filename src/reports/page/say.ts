import { markupText } from '../../charts/markup-text.js';
import { messagesOf, type Messages } from '../../messages/index.js';
import type { Pair } from './page-data.js';

const both = [messagesOf('zh-CN'), messagesOf('en-US')] as const;

/** What both languages say. */
export function pairOf(said: (messages: Messages) => string): Pair {
  return [said(both[0]), said(both[1])];
}

/** What both languages say as markup, of which the page shows one. */
export function say(said: (messages: Messages) => string): string {
  const [chinese, english] = pairOf(said).map(markupText);
  return `<span lang="zh-CN">${chinese}</span><span lang="en-US">${english}</span>`;
}
