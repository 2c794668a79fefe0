import type * as Docx from 'docx';
import { repack } from '../patch/index.js';

/** A document of sections, under its title. */
export interface DocxDraft {
  readonly title: string;
  readonly creator: string;
  readonly sections: readonly Docx.ISectionOptions[];
}

/** Stands in for the day of creation, so that the same document gives the same bytes. */
const created = '2024-01-01T00:00:00Z';

/** 宋体 of titles. */
export const titleFont = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' };

const run = {
  font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' },
  size: 24,
};

/** The bytes of a document as .docx, in the type of official papers. */
export async function docxBytes(
  { Document, Packer }: typeof Docx,
  draft: DocxDraft,
): Promise<Uint8Array> {
  const document = new Document({ ...draft, styles: { default: { document: { run } } } });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return repack(bytes, (path, part) => (path === 'docProps/core.xml' ? dated(part) : undefined));
}

function dated(part: string): string {
  return part.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, created);
}

const margin = { top: 1134, bottom: 1134, left: 1134, right: 1134 };

/** A4, upright or across. */
export function a4({ PageOrientation }: typeof Docx, way: 'upright' | 'across') {
  const { LANDSCAPE, PORTRAIT } = PageOrientation;
  const orientation = way === 'across' ? LANDSCAPE : PORTRAIT;
  return { size: { width: 11906, height: 16838, orientation }, margin };
}

/** How wide a table may be between the margins of a page across, in twentieths of a point. */
export const widthAcross = 14_570;
