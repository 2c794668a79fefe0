/** 报告文件 · The name of the file of every output form, by the name that the command line gives the form. */
export const reportFile = {
  text: 'report.txt',
  json: 'report.json',
  csv: 'report.csv',
  html: 'report.html',
  sarif: 'report.sarif',
  junit: 'report.junit.xml',
} as const;

/** The name of an output form. */
export type ReportFormat = keyof typeof reportFile;

/** The forms that programs read: they find the files by their paths. */
export const readByPrograms: ReadonlySet<ReportFormat> = new Set(['json', 'sarif', 'junit']);
