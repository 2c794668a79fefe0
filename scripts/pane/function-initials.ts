import { pinyin } from 'pinyin-pro';
import { functions } from '../../src/core/functions/index.js';
import { messagesOf } from '../../src/messages/index.js';

/** The initials of each function's Chinese name, such as fgl for 覆盖率: what officials type to find it. */
export function functionInitials(): Readonly<Record<string, string>> {
  const { definitions } = messagesOf('zh-CN').functions;
  return Object.fromEntries(
    functions.map(({ id }) => [id, initialsOf(nameOf(definitions[id].description))]),
  );
}

function nameOf(description: string): string {
  return description.slice(0, description.indexOf('：'));
}

function initialsOf(name: string): string {
  const letters = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' });
  return letters
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
