import { strToU8, zipSync } from 'fflate';
import type { Sheet, Workbook } from '../../core/model/index.js';
import { plainSheet } from './plain-sheet.js';
import { escapeXml } from '../../core/model/escape-xml.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

const linkPart = `<externalLink xmlns="${main}" xmlns:r="${relations}"><externalBook r:id="rId1"/></externalLink>`;

/** The earliest time that an archive can state: the same workbook gives the same bytes at any time. */
const noTime = new Date(1980, 0, 1);

/** The bytes of a workbook of the model, written as plainly as the format allows. */
export function plainXlsx(workbook: Workbook): Uint8Array {
  const { sheets, externalLinks } = workbook;
  const formats = formatsOf(sheets);
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(workbook),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookPart(workbook),
    'xl/_rels/workbook.xml.rels': relationships(workbookRelations(workbook)),
    'xl/styles.xml': styles(formats),
  };
  for (const [index, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = plainSheet(sheet, formats);
  }
  for (const [index, target] of externalLinks.entries()) {
    const name = `externalLink${index + 1}.xml`;
    parts[`xl/externalLinks/${name}`] = linkPart;
    parts[`xl/externalLinks/_rels/${name}.rels`] = relationships([
      ['rId1', 'externalLinkPath', target, 'External'],
    ]);
  }
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 1, mtime: noTime });
}

type Relation = readonly [id: string, type: string, target: string, mode?: 'External'];

function contentTypes({ sheets, externalLinks, hasMacros }: Workbook): string {
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const main = hasMacros
    ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'
    : `${spreadsheet}.sheet.main+xml`;
  const parts = [
    ['workbook.xml', main],
    ['styles.xml', `${spreadsheet}.styles+xml`],
    ...sheets.map((_, index) => [
      `worksheets/sheet${index + 1}.xml`,
      `${spreadsheet}.worksheet+xml`,
    ]),
    ...externalLinks.map((_, index) => [
      `externalLinks/externalLink${index + 1}.xml`,
      `${spreadsheet}.externalLink+xml`,
    ]),
  ].map(([path, type]) => `<Override PartName="/xl/${path}" ContentType="${type}"/>`);
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

function relationships(items: readonly Relation[]): string {
  const elements = items.map(([id, type, target, mode]) => {
    const where = mode === undefined ? '' : ` TargetMode="${mode}"`;
    return `<Relationship Id="${id}" Type="${relations}/${type}" Target="${escapeXml(target)}"${where}/>`;
  });
  return `<Relationships xmlns="${packageRelations}">${elements.join('')}</Relationships>`;
}

function workbookRelations({ sheets, externalLinks }: Workbook): readonly Relation[] {
  return [
    ...sheets.map(
      (_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const,
    ),
    [`rId${sheets.length + 1}`, 'styles', 'styles.xml'],
    ...externalLinks.map(
      (_, at) =>
        [`link${at + 1}`, 'externalLink', `externalLinks/externalLink${at + 1}.xml`] as const,
    ),
  ];
}

function workbookPart({ sheets, externalLinks }: Workbook): string {
  const elements = sheets.map(({ name, visibility }, index) => {
    const state = visibility === 'visible' ? '' : ' state="hidden"';
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const links = externalLinks.map((_, at) => `<externalReference r:id="link${at + 1}"/>`);
  const references =
    links.length > 0 ? `<externalReferences>${links.join('')}</externalReferences>` : '';
  return `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${elements.join('')}</sheets>${references}</workbook>`;
}

function formatsOf(sheets: readonly Sheet[]): readonly string[] {
  return ['General', ...new Set(sheets.flatMap((sheet) => sheet.formatCodes))];
}

function styles(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escapeXml(code)}"/>`,
  );
  const cells = formats.map((_, index) => `<xf numFmtId="${index === 0 ? 0 : 200 + index}"/>`);
  return `<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
}
