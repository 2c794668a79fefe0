import type { Plugin } from 'esbuild';

/** What exceljs brings to stream workbooks and to read texts, neither of which is ever asked of it. */
export declare const withoutStreams: Plugin;
