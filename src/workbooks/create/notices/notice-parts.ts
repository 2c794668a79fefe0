import type * as Docx from 'docx';
import { baseName, type Language } from '../../../core/model/index.js';
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
    const { kind, rows, leftOut, to, opening } = notice;
    const look = looks[writing.messages.language];
    const line = paragraphs(docx, rows.length > 0 ? look.beside : look.alone, look);
    return [
      ...(annex > 0 ? [line(words.annex(annex))] : []),
      line(words.number, { alignment: 'right', room: look.rooms.number }),
      line(words.titles[kind], { alignment: 'center', isTitle: true }),
      line(words.to(to)),
      ...aboutTexts(notice, writing).map((text) => line(text)),
      line(opening, { isIndented: true }),
      ...(rows.length > 0 ? [noticeTable(docx, rows, words)] : []),
      ...(leftOut > 0 ? [line(words.leftOut(leftOut))] : []),
      ...(annexes.length > 0 ? [line(words.annexes(annexes.length), { before: 200 })] : []),
      ...(annexes.length > 0 ? [annexTable(docx, annexes, words)] : []),
      ...closingLines(notice, { line, look, words }),
    ];
  };
}

/** What a letter is closed with: an answer, a call, and who signs it. */
interface Closing {
  readonly line: ReturnType<typeof paragraphs>;
  readonly look: LetterLook;
  readonly words: Messages['notices'];
}

/** 落款 · The last lines of a letter; a signature never stands alone on a page. */
function closingLines(
  { contact }: Notice,
  { line, look: { rooms }, words }: Closing,
): readonly Docx.Paragraph[] {
  const kept = { isKept: true };
  return [
    line(words.replyBy, { ...kept, before: 200 }),
    line(words.call, kept),
    ...(contact === '' ? [] : [line(words.unitContact(contact), kept)]),
    line(words.office, { ...kept, alignment: 'right', before: 480, room: rooms.office }),
    line(words.date, { ...kept, alignment: 'right', room: rooms.date }),
    line(words.copyTo, { before: 200 }),
  ];
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

/** What letters of a language look like; sizes are half points, distances twentieths of one. */
interface LetterLook {
  /** Where a letter is all text, and where a table stands beside it. */
  readonly alone: number;
  readonly beside: number;
  readonly title: number;
  readonly isIndented: boolean;
  /** What is left free to the right of the lines that stand there. */
  readonly rooms: Readonly<Record<'number' | 'office' | 'date', number>>;
}

/** 三号, 小四 and 二号 of official letters, with room for the seal over the date; English ones are plain letters. */
const looks: Readonly<Record<Language, LetterLook>> = {
  'zh-CN': {
    ...{ alone: 32, beside: 24, title: 44, isIndented: true },
    rooms: { number: 1600, office: 2400, date: 960 },
  },
  'en-US': {
    ...{ alone: 24, beside: 22, title: 32, isIndented: false },
    rooms: { number: 0, office: 960, date: 960 },
  },
};

/** How a line looks; distances are twentieths of a point. */
interface LineLook {
  readonly alignment?: (typeof Docx.AlignmentType)[keyof typeof Docx.AlignmentType];
  readonly isTitle?: boolean;
  readonly isIndented?: boolean;
  readonly before?: number;
  /** What is left free to the right, to be written or stamped on. */
  readonly room?: number;
  /** Whether it stands on the page of the next line. */
  readonly isKept?: boolean;
}

function paragraphs(
  { Paragraph, TextRun }: typeof Docx,
  size: number,
  { title, isIndented }: LetterLook,
) {
  return (text: string, look: LineLook = {}): Docx.Paragraph => {
    const { alignment, isTitle = false, isKept = false, before = 60, room = 0 } = look;
    const run = isTitle ? { size: title, bold: true, font: titleFont } : { size };
    return new Paragraph({
      ...(alignment ? { alignment } : {}),
      keepNext: isKept,
      indent: { firstLine: look.isIndented && isIndented ? size * 20 : 0, right: room },
      spacing: { before: isTitle ? 240 : before, after: isTitle ? 240 : 60 },
      children: [new TextRun({ text: printable(text), ...run })],
    });
  };
}
