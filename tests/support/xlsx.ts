export { plainXlsx as xlsxOf } from '../../src/workbooks/create/plain-xlsx.js';
