/** 文件名 · The name of a file without its folders, whichever way they are spelt. */
export function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
