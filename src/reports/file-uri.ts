/** The address of a file: relative as it was named, a drive or network path as file://. */
export function fileUri(file: string): string {
  const whole = file.replace(/\p{Cs}/gu, '\ufffd').replaceAll('\\', '/');
  const path = whole.split('/').map(encodeURIComponent).join('/');
  if (/^[a-z]%3A\//i.test(path)) return `file:///${path.replace('%3A', ':')}`;
  if (path.startsWith('//')) return `file:${path}`;
  return path.startsWith('/') ? `file://${path}` : path;
}
