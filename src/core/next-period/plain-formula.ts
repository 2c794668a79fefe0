const known =
  'SUM|ROUND|AVERAGE|IF|IFERROR|MAX|MIN|COUNT|COUNTA|ABS|SUMPRODUCT|SUBTOTAL|AND|OR|N|INT|RANK';

const token = new RegExp(
  `"[^"]*"|(?:${known})(?=\\()|\\$?[A-Z]{1,3}\\$?\\d{1,7}(?![\\d(!A-Z_.])|\\d+(?:\\.\\d+)?|TRUE|FALSE|[-+*/^&%=<>(),:\\s]`,
  'gi',
);

/** 简单公式 · Whether a formula names only cells of its own sheet and functions that calculate: no other workbook, name or table, and nothing that reaches out. */
export function isPlainFormula(text: string): boolean {
  return text.replace(token, '') === '';
}
