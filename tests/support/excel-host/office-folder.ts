import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** The folder that holds the unmodified office.js of the npm package. */
export const officeFolder = join(dirname(resolve('@microsoft/office-js/package.json')), 'dist');
