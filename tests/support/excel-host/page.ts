import * as excel from '../../../src/taskpane/excel/index.js';
import { installExcelHost } from './excel-host.js';

/** The script that a page loads before office.js: the host, and our adapter to be driven by a test. */
Object.assign(window, { excelHost: installExcelHost(window), planIndicatorsExcel: excel });
