/** How long a browser may take to fetch what was saved, in milliseconds. */
const patience = 60_000;

/** Hands something to the user as a file of the browser's downloads; nothing leaves the machine. */
export function saveFile(content: Uint8Array | readonly string[], name: string): Promise<void> {
  const parts = content instanceof Uint8Array ? [content.slice()] : [...content];
  const url = URL.createObjectURL(new Blob(parts));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, patience);
  return Promise.resolve();
}
