import type * as Docx from 'docx';
import type { Language } from '../../../core/model/index.js';
import { messagesOf } from '../../../messages/index.js';
import { printable } from '../../../reports/printable.js';
import type { Letter } from '../../../reports/notices/letters.js';
import type { Notice } from '../../../reports/notices/notice.js';
import { repack } from '../../patch/index.js';
import { noticeParts } from './notice-parts.js';

/** How a letter is written: its language, and the names of plans by their ids. */
export interface LetterSettings {
  readonly language: Language;
  readonly planName: (id: string) => string;
}

/** Stands in for the day of creation, so that the same letter gives the same bytes. */
const created = '2024-01-01T00:00:00Z';

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
    properties: { page: page(one, docx) },
    children: write(one, { annex: at, annexes: at === 0 ? annexes.length : 0 }),
  }));
  const title = messages.notices.titles[notice.kind];
  const document = new docx.Document({
    ...{ title, creator: messages.workbook.coverTitle, sections },
    styles: { default: { document: { run: docxFont } } },
  });
  const bytes = new Uint8Array(await docx.Packer.toArrayBuffer(document));
  return repack(bytes, (path, part) => (path === 'docProps/core.xml' ? dated(part) : undefined));
}

const docxFont = {
  font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' },
  size: 24,
};

function dated(part: string): string {
  return part.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, created);
}

/** A4; across where there is a table of nine columns. */
function page({ rows }: Notice, { PageOrientation }: typeof Docx) {
  const orientation = rows.length > 0 ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const margin = { top: 1134, bottom: 1134, left: 1134, right: 1134 };
  return { size: { width: 11906, height: 16838, orientation }, margin };
}

/** The name of the file of a letter, which every system can hold. */
export function letterName({ notice }: Letter, language: Language): string {
  const { notices } = messagesOf(language);
  const { kind, region, to } = notice;
  const parts = [notices.titles[kind], region ?? '', to].filter((part) => part !== '');
  const name = printable(parts.join('-')).replace(/[\\/:*?"<>|\u2400-\u241f]/g, '_');
  return `${[...name].slice(0, 60).join('')}.docx`;
}
