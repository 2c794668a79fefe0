type Files = Readonly<Record<string, string | Uint8Array>>;

/** Where the pane loads office.js from: the copy that is served, Microsoft's network, or 21Vianet's. */
export const officeSources = {
  local: 'office/office.js',
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  cn: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
} as const;
export type OfficeSource = keyof typeof officeSources;

/** Whether a word names a source of office.js. */
export function isOfficeSource(word: string): word is OfficeSource {
  return Object.hasOwn(officeSources, word);
}

/** 脚本来源 · The files of the pane with office.js from a source; only the local one ships it. */
export function withOfficeFrom(files: Files, source: OfficeSource): Files {
  if (source === 'local') return files;
  const served = Object.entries(files).filter(([path]) => !path.startsWith('office/'));
  const page = Buffer.from(files['taskpane.html'] ?? '').toString('utf8');
  return { ...Object.fromEntries(served), 'taskpane.html': pageWith(page, officeSources[source]) };
}

function pageWith(page: string, address: string): string {
  const { origin } = new URL(address);
  return page
    .replace(officeSources.local, address)
    .replace("script-src 'self'", `script-src 'self' ${origin}`)
    .replace("connect-src 'self'", `connect-src 'self' ${origin}`);
}
