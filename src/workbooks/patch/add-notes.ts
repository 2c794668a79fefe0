import { address, type Place } from '../../core/model/index.js';
import { emptyDrawing, noteShape } from './note-shape.js';
import { declare, relate, type OpenedParts } from './open-parts.js';
import { escapeXml } from '../../core/model/escape-xml.js';

/** 批注 · A note at a cell. */
export interface CellNote extends Place {
  readonly text: string;
}

/** The sheet that notes are added to, with the parts that its notes already have. */
export interface NotedSheet {
  readonly part: string;
  readonly comments: string | undefined;
  readonly drawing: string | undefined;
  readonly author: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const vmlType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const later =
  /<(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** Adds notes to a sheet; a cell that has one keeps it, and lists in an unusual spelling stay. Gives the cells that were left out. */
export async function addNotes(
  parts: OpenedParts,
  sheet: NotedSheet,
  notes: readonly CellNote[],
): Promise<readonly CellNote[]> {
  const comments = sheet.comments ?? (await newComments(parts, sheet.part));
  const list = await parts.text(comments);
  const isOpen = list.includes('</authors>') && list.includes('</commentList>');
  const isTaken = (note: CellNote) => !isOpen || list.includes(`ref="${address(note)}"`);
  const added = notes.filter((note) => !isTaken(note));
  if (added.length > 0) {
    parts.write(comments, withComments(list, sheet.author, added));
    const drawing = sheet.drawing ?? (await newDrawing(parts, sheet.part));
    const shapes = added.map(noteShape).join('');
    parts.write(drawing, (await parts.text(drawing)).replace('</xml>', `${shapes}</xml>`));
  }
  return notes.filter(isTaken);
}

function withComments(list: string, author: string, notes: readonly CellNote[]): string {
  const authors = [...list.matchAll(/<author>([^<]*)<\/author>|<author\/>/g)];
  const known = authors.findIndex(([, name]) => name === escapeXml(author));
  const id = known < 0 ? authors.length : known;
  const elements = notes.map((note) => {
    const text = `<t xml:space="preserve">${escapeXml(note.text)}</t>`;
    return `<comment ref="${address(note)}" authorId="${id}"><text>${text}</text></comment>`;
  });
  const withAuthor =
    known < 0
      ? list.replace(/<\/authors>/, `<author>${escapeXml(author)}</author></authors>`)
      : list;
  return withAuthor.replace('</commentList>', `${elements.join('')}</commentList>`);
}

async function newComments(parts: OpenedParts, sheet: string): Promise<string> {
  const path = freePath(parts, (number) => `xl/comments${number}.xml`);
  parts.write(
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`,
  );
  await relate(parts, sheet, { type: 'comments', target: path });
  await declare(parts, `<Override PartName="/${path}" ContentType="${commentsType}"/>`);
  return path;
}

async function newDrawing(parts: OpenedParts, sheet: string): Promise<string> {
  const path = freePath(parts, (number) => `xl/drawings/vmlDrawing${number}.vml`);
  parts.write(path, emptyDrawing);
  const id = await relate(parts, sheet, { type: 'vmlDrawing', target: path });
  const types = await parts.text('[Content_Types].xml');
  if (!/<Default[^>]*Extension="vml"/i.test(types)) {
    await declare(parts, `<Default Extension="vml" ContentType="${vmlType}"/>`);
  }
  const text = await parts.text(sheet);
  const element = `<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>`;
  parts.write(
    sheet,
    text.replace(later, (next) => element + next),
  );
  return path;
}

function freePath(parts: OpenedParts, path: (number: number) => string): string {
  let number = 1;
  while (parts.has(path(number))) number += 1;
  return path(number);
}
