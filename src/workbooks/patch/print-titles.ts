import { escapeXml } from './escape-xml.js';

/** What may stand between the sheets and the names of a workbook part, in the order of the schema. */
const before =
  /<\/(\w+:)?sheets>(?:\s*<(?:\w+:)?(functionGroups|externalReferences)\b.*?<\/(?:\w+:)?\2>)*/s;

/** 打印标题 · A workbook part whose last sheet repeats its first row on every printed page. */
export function withPrintTitles(part: string, sheet: string): string {
  const position = [...part.matchAll(/<(?:\w+:)?sheet\b/g)].length - 1;
  const quoted = escapeXml(`'${sheet.replace(/'/g, "''")}'!$1:$1`);
  const named = (prefix: string) =>
    `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="${position}">${quoted}</${prefix}definedName>`;
  const listed = part.replace(
    /<\/(\w+:)?definedNames>/,
    (end, prefix: string = '') => named(prefix) + end,
  );
  if (listed !== part) return listed;
  return part
    .replace(/<(?:\w+:)?definedNames\s*\/>/, '')
    .replace(
      before,
      (sheets, prefix: string = '') =>
        `${sheets}<${prefix}definedNames>${named(prefix)}</${prefix}definedNames>`,
    );
}
