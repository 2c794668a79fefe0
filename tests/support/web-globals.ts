import { TextDecoder, TextEncoder } from 'node:util';

/** What every browser has and jsdom lacks; there before any test. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
