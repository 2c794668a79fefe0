/** The namespaces of a format, transitional and strict. */
const both = (transitional: string, strict: string): ReadonlySet<string> =>
  new Set([transitional, strict]);

/** 主命名空间 · Of the elements of workbooks, sheets, tables, styles and strings. */
export const mainNamespaces = both(
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
);

/** Of the attributes that lead to another part, such as r:id. */
export const relationshipNamespaces = both(
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
);

/** Of the parts that list relationships. */
export const packageRelationshipNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/package/2006/relationships',
]);

/** Of the part that lists content types. */
export const contentTypeNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/package/2006/content-types',
]);
