/** The pane: the same page beside a workbook in Excel and alone in a browser. */
import './page/icons.js';
import { start } from './app/start.js';

const root = document.getElementById('pane');
if (root) void start(root);
