import { TextDecoder, TextEncoder } from 'node:util';

/** What every browser has and jsdom lacks; imported before the code that needs it. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
