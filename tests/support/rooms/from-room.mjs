/** 取自各室 · What a source file is to a test: that which its room exports under its name. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { createTransformer as createSwc } from '@swc/jest';

let sources;

/** The few lines that stand for a source file; none where it is in no room. */
function linesOf(path) {
  const folder = process.env.ROOMS;
  sources ??= JSON.parse(readFileSync(join(folder, 'map.json'), 'utf8'));
  const source = sources[path];
  if (source === undefined) return undefined;
  const names = source.exports.filter((name) => name !== 'default');
  const lines = [
    `import { ${source.name} as own } from ${JSON.stringify(join(folder, source.room))};`,
    `export const { ${names.join(', ')} } = own;`,
  ];
  if (names.length < source.exports.length) lines.push('export default own.default;');
  return lines.join('\n');
}

/** Takes the options of swc, which strips the types of everything else. */
export function createTransformer(options) {
  const swc = createSwc(options);
  const process = (source, path, given) => {
    const lines = linesOf(path);
    return lines === undefined ? swc.process(source, path, given) : { code: lines };
  };
  return {
    ...{ canInstrument: swc.canInstrument, process },
    processAsync: (...given) => Promise.resolve(process(...given)),
    getCacheKey: (source, path, given) => {
      const lines = linesOf(path);
      if (lines === undefined) return swc.getCacheKey(source, path, given);
      return createHash('sha256').update(lines).digest('hex');
    },
  };
}

export default { createTransformer };
