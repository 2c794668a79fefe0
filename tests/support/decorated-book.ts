import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cityBook } from './city-book.js';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const microsoft = 'http://schemas.microsoft.com/office';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const threads = `${microsoft}/spreadsheetml/2018/threadedcomments`;

function rels(...links: readonly (readonly [id: string, type: string, target: string])[]): string {
  const lines = links.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

function vml(shape: string): string {
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${shape}</xml>`;
}

/** What stands on the sheet 数据: a chart and an image, a thread of comments at F2, a picture in its header. */
const decorations: Readonly<Record<string, string>> = {
  'xl/worksheets/_rels/sheet3.xml.rels': rels(
    ['rId1', `${relations}/drawing`, '../drawings/drawing1.xml'],
    ['rId2', `${relations}/vmlDrawing`, '../drawings/vmlDrawing2.vml'],
    ['rId3', `${relations}/vmlDrawing`, '../drawings/vmlDrawing1.vml'],
    ['rId4', `${relations}/comments`, '../comments1.xml'],
    [
      'rId5',
      `${microsoft}/2017/10/relationships/threadedComment`,
      '../threadedComments/threadedComment1.xml',
    ],
  ),
  'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="urn:xdr"><xdr:twoCellAnchor/></xdr:wsDr>',
  'xl/drawings/_rels/drawing1.xml.rels': rels(
    ['rId1', `${relations}/chart`, '../charts/chart1.xml'],
    ['rId2', `${relations}/image`, '../media/image1.png'],
  ),
  'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="urn:c"><c:chart/></c:chartSpace>',
  'xl/media/image1.png': '\u0089PNG',
  'xl/drawings/vmlDrawing1.vml': vml(
    '<v:shape id="n"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>5</x:Column></x:ClientData></v:shape>',
  ),
  'xl/drawings/vmlDrawing2.vml': vml('<v:shape id="LH"/>'),
  'xl/comments1.xml': `<comments xmlns="${main}"><authors><author>tc={1}</author></authors><commentList><comment ref="F2" authorId="0"><text><t>[Threaded comment] 请核对</t></text></comment></commentList></comments>`,
  'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${threads}"><threadedComment ref="F2" personId="{2}" id="{1}"><text>请核对</text></threadedComment></ThreadedComments>`,
  'xl/persons/person.xml': `<personList xmlns="${threads}"><person displayName="张三" id="{2}"/></personList>`,
};

const protection = '<sheetProtection sheet="1" objects="1" scenarios="1" password="CC1A"/>';
const onSheet = `<drawing xmlns:r="${relations}" r:id="rId1"/>`;
const notesOfSheet = `<legacyDrawing xmlns:r="${relations}" r:id="rId3"/>`;
const headerOfSheet = `<legacyDrawingHF xmlns:r="${relations}" r:id="rId2"/>`;

/** How each part of a city's workbook is completed; protection stands before everything but the cells. */
const completed: Readonly<Record<string, (text: string) => string>> = {
  'xl/worksheets/sheet2.xml': (text) => text.replace('</sheetData>', `</sheetData>${protection}`),
  'xl/worksheets/sheet3.xml': (text) =>
    text
      .replace('</sheetData>', `</sheetData>${protection}`)
      .replace('</worksheet>', `${onSheet}${notesOfSheet}${headerOfSheet}</worksheet>`),
  'xl/workbook.xml': (text) =>
    text.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
  'xl/_rels/workbook.xml.rels': (text) =>
    text.replace(
      '</Relationships>',
      `<Relationship Id="rId9" Type="${microsoft}/2017/10/relationships/person" Target="persons/person.xml"/></Relationships>`,
    ),
};

/** Leaves the sheet 数据 without any note: the picture of its header is its only drawing of that kind. */
const withoutNotes: typeof completed = {
  'xl/worksheets/sheet3.xml': (text) => text.replace(notesOfSheet, ''),
  'xl/worksheets/_rels/sheet3.xml.rels': (text) =>
    text.replace(/<Relationship Id="rId[345]"[^>]*\/>/g, ''),
};

/**
 * A city's workbook that was worked on in Excel: protected, with a chart, an image, a picture in
 * the header of 数据 and, where it has notes, a thread of comments at F2.
 */
export function decoratedBook(rows: string, { hasNotes = true } = {}): Uint8Array {
  const parts = { ...unzipSync(cityBook(rows)) };
  for (const [path, text] of Object.entries(decorations)) parts[path] = strToU8(text);
  for (const changes of hasNotes ? [completed] : [completed, withoutNotes]) {
    for (const [path, change] of Object.entries(changes)) {
      parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
    }
  }
  return zipSync(parts);
}
