import { zipSync, type Zippable } from 'fflate';

/** Parts of a package by name; they replace or join the parts of the smallest workbook. */
export type Parts = Readonly<Record<string, string | Uint8Array | undefined>>;

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The relationships part with the given lines: id, type, target, and External where it leads outside. */
export function rels(...lines: readonly string[]): string {
  const list = lines.map((line) => {
    const [id = '', type = '', target = '', mode] = line.split(' ');
    const outside = mode ? ` TargetMode="${mode}"` : '';
    return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${outside}/>`;
  });
  return `<Relationships xmlns="${packaged}/relationships">${list.join('')}</Relationships>`;
}

/** A worksheet part; `before` and `after` stand around its rows. */
export function worksheet(rows: string, before = '', after = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** The workbook part with the given content. */
export function workbookPart(content: string): string {
  return `<workbook xmlns="${main}" xmlns:r="${office}">${content}</workbook>`;
}

/** The part of shared strings with the given items. */
export function sharedStrings(items: string): string {
  return `<sst xmlns="${main}">${items}</sst>`;
}

/** The styles part with the given content. */
export function styleSheet(content: string): string {
  return `<styleSheet xmlns="${main}">${content}</styleSheet>`;
}

/** The table part with the given attributes and content. */
export function tablePart(attributes: string, content: string): string {
  return `<table xmlns="${main}" ${attributes}>${content}</table>`;
}

/** The parts of the smallest workbook: one visible sheet 数据 without cells. */
export const smallest: Parts = {
  '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  '_rels/.rels': rels('rId1 officeDocument xl/workbook.xml'),
  'xl/workbook.xml': workbookPart('<sheets><sheet name="数据" sheetId="1" r:id="rId1"/></sheets>'),
  'xl/_rels/workbook.xml.rels': rels(
    'rId1 worksheet worksheets/sheet1.xml',
    'rId2 sharedStrings sharedStrings.xml',
    'rId3 styles styles.xml',
  ),
  'xl/worksheets/sheet1.xml': worksheet(''),
  'xl/sharedStrings.xml': sharedStrings(''),
  'xl/styles.xml': styleSheet(''),
};

/** The bytes of the smallest workbook with other parts; undefined leaves a part out. */
export function xlsx(parts: Parts = {}): Uint8Array {
  return zip({ ...smallest, ...parts });
}

/** The bytes of a package of the given parts alone. */
export function zip(parts: Parts): Uint8Array {
  const files: Zippable = {};
  const encoder = new TextEncoder();
  for (const [name, content] of Object.entries(parts)) {
    if (content === undefined) continue;
    files[name] = typeof content === 'string' ? encoder.encode(content) : content;
  }
  return zipSync(files);
}
