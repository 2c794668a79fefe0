import { readBytes } from './read-bytes.js';

/** What a path holds already, where that is a file that says something else than is to be written. */
export function otherBytes(path: string, content: Uint8Array, cwd: string): Uint8Array | undefined {
  const there = readBytes(path, cwd);
  return there instanceof Uint8Array && !Buffer.from(content).equals(there) ? there : undefined;
}
