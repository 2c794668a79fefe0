import { areaAddress, parseArea } from '../../core/model/index.js';
import type { Splice } from './splice.js';

const list = /<((?:\w+:)?)mergeCells\b[^>]*>.*?<\/\1mergeCells>/s;
const elements = /<(?:\w+:)?mergeCell\b[^>]*?\/>|<((?:\w+:)?)mergeCell\b[^>]*>\s*<\/\1mergeCell>/g;
const reference = /\sref\s*=\s*["']([^"']*)["']/;
const encoder = new TextEncoder();

/** 取消合并 · The change of a sheet part, of which merged cells follow the rows, that takes areas apart. */
export function takenApart(
  bytes: Uint8Array,
  after: number,
  areas: readonly string[],
): readonly Splice[] {
  const tail = new TextDecoder().decode(bytes.subarray(after));
  const found = list.exec(tail);
  if (!found) return [];
  const [whole, prefix = ''] = found;
  const gone = new Set(areas.map(normal));
  const kept = [...whole.matchAll(elements)]
    .map(([element]) => element)
    .filter((element) => !gone.has(normal(reference.exec(element)?.[1] ?? '')));
  const start = after + encoder.encode(tail.slice(0, found.index)).length;
  const name = `${prefix}mergeCells`;
  const text = kept.length > 0 ? `<${name} count="${kept.length}">${kept.join('')}</${name}>` : '';
  return [{ start, end: start + encoder.encode(whole).length, text }];
}

function normal(text: string): string {
  const area = parseArea(text);
  return area ? areaAddress(area) : text;
}
