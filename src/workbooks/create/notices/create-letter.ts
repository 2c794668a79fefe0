import type * as Docx from 'docx';
import type { Language } from '../../../core/model/index.js';
import { messagesOf } from '../../../messages/index.js';
import { printable } from '../../../reports/printable.js';
import type { Letter } from '../../../reports/notices/letters.js';
import { a4, docxBytes } from '../docx-bytes.js';
import { noticeParts } from './notice-parts.js';

/** How a letter is written: its language, and the names of plans by their ids. */
export interface LetterSettings {
  readonly language: Language;
  readonly planName: (id: string) => string;
}

/** 通知单文件 · The bytes of a letter as .docx, its annexes on pages of their own; docx is loaded only now. */
export async function createLetter(
  { notice, annexes }: Letter,
  { language, planName }: LetterSettings,
): Promise<Uint8Array> {
  const docx = await import('docx');
  const messages = messagesOf(language);
  const write = noticeParts(docx, { messages, planName });
  const all = [notice, ...annexes];
  const sections = all.map((one, at): Docx.ISectionOptions => ({
    properties: { page: a4(docx, one.rows.length > 0 ? 'across' : 'upright') },
    children: write(one, { annex: at, annexes: at === 0 ? annexes : [] }),
  }));
  const title = messages.notices.titles[notice.kind];
  return docxBytes(docx, { title, creator: messages.workbook.coverTitle, sections });
}

/** The name of the file of a letter, which every system can hold. */
export function letterName({ notice }: Letter, language: Language): string {
  const { notices } = messagesOf(language);
  const { kind, region, to } = notice;
  const parts = [notices.titles[kind], region ?? '', to].filter((part) => part !== '');
  const name = printable(parts.join('-')).replace(/[\\/:*?"<>|\u2400-\u241f]/g, '_');
  return `${[...name].slice(0, 60).join('')}.docx`;
}
