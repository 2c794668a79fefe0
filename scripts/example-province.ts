/** Writes an invented province with known defects: `npm run example-province -- --output out/province`. */
import { exampleProvince } from './province/example-province.js';
import { runCommand } from './run-command.js';

await runCommand(exampleProvince);
