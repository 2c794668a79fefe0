import { escapeXml } from '../../core/model/escape-xml.js';

/** What may stand between the sheets and the names of a workbook part, in the order of the schema. */
const before =
  /<\/(\w+:)?sheets>(?:\s*<(?:\w+:)?(functionGroups|externalReferences)\b.*?<\/(?:\w+:)?\2>)*/s;

/** The last sheet of a workbook part, and the name that marks it where there is one. */
interface NamedSheet {
  readonly name: string;
  readonly mark?: string;
}

/** 打印标题 · A workbook part whose last sheet repeats its first row on every printed page, and bears its mark. */
export function withSheetNames(part: string, { name, mark }: NamedSheet): string {
  const position = [...part.matchAll(/<(?:\w+:)?sheet\b/g)].length - 1;
  const at = (cells: string) => escapeXml(`'${name.replace(/'/g, "''")}'!${cells}`);
  const element = (prefix: string, attributes: string, cells: string) =>
    `<${prefix}definedName ${attributes}>${at(cells)}</${prefix}definedName>`;
  const titles = `name="_xlnm.Print_Titles" localSheetId="${position}"`;
  const named = (prefix: string) =>
    element(prefix, titles, '$1:$1') +
    (mark === undefined ? '' : element(prefix, `name="${mark}" hidden="1"`, '$A$1'));
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
