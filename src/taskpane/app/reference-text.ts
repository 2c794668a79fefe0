/** Cells as a formula names them: the sheet in quotes where its name needs them. */
export function referenceText({ sheet, cells }: { sheet: string; cells: string }): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && !/^[a-z]{1,3}\d+$/i.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${cells}`;
}
