import { TextDecoder, TextEncoder } from 'node:util';
import { DecompressionStream } from 'node:stream/web';

/** What every browser has and jsdom lacks; imported before the code that needs it. */
Object.assign(globalThis, { TextDecoder, TextEncoder, DecompressionStream, Uint8Array });
