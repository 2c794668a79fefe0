import type * as Docx from 'docx';
import { baseName } from '../../../core/model/index.js';
import type { Messages } from '../../../messages/index.js';
import type { Notice } from '../../../reports/notices/notice.js';
import { printable } from '../../../reports/printable.js';
import { noticeTable } from './notice-table.js';

/** What notices are written with. */
export interface NoticeWriting {
  readonly messages: Messages;
  readonly planName: (id: string) => string;
}

/** Where a notice stands in its letter: the number of the annex that it is, and how many follow. */
export interface NoticePlace {
  readonly annex: number;
  readonly annexes: number;
}

/** 通知单正文 · What writes the paragraphs and the table of a notice; every text is plain text. */
export function noticeParts(docx: typeof Docx, writing: NoticeWriting) {
  const { notices: words } = writing.messages;
  const line = paragraphs(docx);
  return (notice: Notice, { annex, annexes }: NoticePlace): (Docx.Paragraph | Docx.Table)[] => {
    const { kind, contact, rows, leftOut, to, opening } = notice;
    return [
      ...(annex > 0 ? [line(words.annex(annex))] : []),
      line(words.number, { alignment: 'right', room: 1600 }),
      line(words.titles[kind], { alignment: 'center', size: 44, isBold: true }),
      line(words.to(to)),
      ...aboutTexts(notice, writing).map((text) => line(text)),
      line(opening, { isIndented: true }),
      ...(rows.length > 0 ? [noticeTable(docx, rows, words)] : []),
      ...(leftOut > 0 ? [line(words.leftOut(leftOut))] : []),
      ...(annexes > 0 ? [line(words.annexes(annexes))] : []),
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
  { plan, asOf, file }: Notice,
  { messages, planName }: NoticeWriting,
): readonly string[] {
  const { about, file: delivered } = messages.notices;
  return [
    ...(plan === null && asOf === null ? [] : [about(plan ? planName(plan) : '', asOf ?? '')]),
    ...(file === '' ? [] : [delivered(baseName(file))]),
  ];
}

/** How a line looks; sizes are half points, distances twentieths of one. */
interface LineLook {
  readonly alignment?: (typeof Docx.AlignmentType)[keyof typeof Docx.AlignmentType];
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isIndented?: boolean;
  readonly before?: number;
  /** What is left free to the right, to be written or stamped on. */
  readonly room?: number;
}

function paragraphs({ Paragraph, TextRun }: typeof Docx) {
  return (text: string, look: LineLook = {}): Docx.Paragraph => {
    const { alignment, size = 24, isBold: bold = false, before = 60, room = 0 } = look;
    return new Paragraph({
      ...(alignment ? { alignment } : {}),
      indent: { firstLine: look.isIndented ? 480 : 0, right: room },
      spacing: { before, after: 60 },
      children: [new TextRun({ text: printable(text), size, bold })],
    });
  };
}
