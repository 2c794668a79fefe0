import { declare, openParts, relate } from './open-parts.js';

const arrayCell = /<c (?=[^>]*>\s*<f t="array")/g;
const extension = '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const dynamic = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const metadataType =
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';

/** The metadata that tells a spilled formula from an array formula of old; cells name it as cm="1". */
const metadata = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  `<metadata xmlns="${main}" xmlns:xda="${dynamic}">`,
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>',
  `<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="${extension}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>`,
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
].join('');

/** 溢出公式 · A workbook whose array formulas spill, as those typed into Excel today do. */
export async function withDynamicArrays(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = await openParts(bytes);
  const sheets = parts.paths().filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path));
  for (const path of sheets) {
    const text = await parts.text(path);
    parts.write(path, text.replace(arrayCell, '<c cm="1" '));
  }
  const target = 'xl/metadata.xml';
  parts.write(target, metadata);
  await relate(parts, 'xl/workbook.xml', { type: 'sheetMetadata', target });
  await declare(parts, `<Override PartName="/${target}" ContentType="${metadataType}"/>`);
  return parts.pack();
}
