/** The pane: the same page beside a workbook in Excel and alone in a browser. */
import './page/icons.js';
import { start } from './app/start.js';

const root = document.getElementById('pane');
const worker = new URL('check-worker.js', document.baseURI);

if (root) void start(root, () => new Worker(worker, { type: 'module' }));
