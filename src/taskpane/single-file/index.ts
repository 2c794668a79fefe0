/** The pane as one file: a page that is opened from a folder or a stick, with everything in blocks of its own. */
import '../page/icons.js';
import { start } from '../app/start.js';
import { openReference } from './open-reference.js';
import { workerText } from './worker-text.js';

const root = document.getElementById('pane');
const worker = URL.createObjectURL(new Blob(workerText()));

if (root) void start(root, () => new Worker(worker));
document.addEventListener('click', openReference);
