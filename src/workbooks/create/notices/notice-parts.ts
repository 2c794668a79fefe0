import type * as Docx from 'docx';
import { baseName } from '../../../core/model/index.js';
import type { Messages } from '../../../messages/index.js';
import type { Notice } from '../../../reports/notices/notice.js';
import { printable } from '../../../reports/printable.js';
import { titleFont } from '../docx-bytes.js';
import { annexTable } from './annex-table.js';
import { noticeTable } from './notice-table.js';

/** What notices are written with. */
export interface NoticeWriting {
  readonly messages: Messages;
  readonly planName: (id: string) => string;
}

/** Where a notice stands in its letter: the number of the annex that it is, and those that follow. */
export interface NoticePlace {
  readonly annex: number;
  readonly annexes: readonly Notice[];
}

/** 通知单正文 · What writes the paragraphs and the table of a notice; every text is plain text. */
export function noticeParts(docx: typeof Docx, writing: NoticeWriting) {
  const { notices: words } = writing.messages;
  return (notice: Notice, { annex, annexes }: NoticePlace): (Docx.Paragraph | Docx.Table)[] => {
    const { kind, contact, rows, leftOut, to, opening } = notice;
    const line = paragraphs(docx, rows.length > 0 ? sizes.beside : sizes.alone);
    return [
      ...(annex > 0 ? [line(words.annex(annex))] : []),
      line(words.number, { alignment: 'right', room: 1600 }),
      line(words.titles[kind], { alignment: 'center', isTitle: true }),
      line(words.to(to)),
      ...aboutTexts(notice, writing).map((text) => line(text)),
      line(opening, { isIndented: true }),
      ...(rows.length > 0 ? [noticeTable(docx, rows, words)] : []),
      ...(leftOut > 0 ? [line(words.leftOut(leftOut))] : []),
      ...(annexes.length > 0 ? [line(words.annexes(annexes.length), { before: 200 })] : []),
      ...(annexes.length > 0 ? [annexTable(docx, annexes, words)] : []),
      line(words.replyBy, { before: 200 }),
      line(words.call),
      ...(contact === '' ? [] : [line(words.unitContact(contact))]),
      line(words.office, { alignment: 'right', before: 480, room: 2400 }),
      line(words.date, { alignment: 'right', room: 960 }),
      line(words.copyTo, { before: 200 }),
    ];
  };
}

function aboutTexts(
  { plan, asOf, file, rows }: Notice,
  { messages, planName }: NoticeWriting,
): readonly string[] {
  const { about, file: delivered } = messages.notices;
  const name = plan ? planName(plan) : '';
  const texts = [
    ...(rows.length > 0 ? [about(name, asOf ?? '')] : [about(name, ''), about('', asOf ?? '')]),
    ...(file === '' ? [] : [delivered(baseName(file))]),
  ];
  return texts.filter((text) => text !== '');
}

/** 三号 of official letters where a letter is all text; 小四 beside a table across the page. */
const sizes = { alone: 32, beside: 24 } as const;

/** How a line looks; sizes are half points, distances twentieths of one. */
interface LineLook {
  readonly alignment?: (typeof Docx.AlignmentType)[keyof typeof Docx.AlignmentType];
  readonly isTitle?: boolean;
  readonly isIndented?: boolean;
  readonly before?: number;
  /** What is left free to the right, to be written or stamped on. */
  readonly room?: number;
}

/** 二号 of titles, in 宋体. */
const title = { size: 44, bold: true, font: titleFont };

function paragraphs({ Paragraph, TextRun }: typeof Docx, size: number) {
  return (text: string, look: LineLook = {}): Docx.Paragraph => {
    const { alignment, isTitle = false, before = 60, room = 0 } = look;
    return new Paragraph({
      ...(alignment ? { alignment } : {}),
      indent: { firstLine: look.isIndented ? size * 20 : 0, right: room },
      spacing: { before: isTitle ? 240 : before, after: isTitle ? 240 : 60 },
      children: [new TextRun({ text: printable(text), ...(isTitle ? title : { size }) })],
    });
  };
}
