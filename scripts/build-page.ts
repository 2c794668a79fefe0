/** Bundles script and style of the report as a page into a module of src/reports: `npm run page`. */
import { writeFileSync } from 'node:fs';
import { pageAssetsModule, pageAssetsPath } from './page/page-assets.js';

writeFileSync(pageAssetsPath, await pageAssetsModule());
