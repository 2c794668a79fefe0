/** Writes the initials by which functions are found in Chinese; run it when a function is named anew. */
import { writeFileSync } from 'node:fs';
import { functionInitials } from './pane/function-initials.js';

const path = 'src/data/function-initials.json';

writeFileSync(path, `${JSON.stringify(functionInitials(), null, 2)}\n`);
