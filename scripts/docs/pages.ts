import { configSchema } from '../../src/batch/settings/config-schema.js';
import { reportSchema } from '../../src/reports/report-schema.js';
import { functionsPage } from './functions-page.js';
import { messagesPage } from './messages-page.js';
import { rulesPage, type Examples } from './rules-page.js';
import { schemaPage } from './schema-page.js';
import { workbookPage } from './workbook-page.js';

/** Every generated page by its path. */
export function pages(examples: Examples): Readonly<Record<string, string>> {
  return {
    'docs/reference/workbook.zh-CN.md': workbookPage('zh-CN'),
    'docs/reference/workbook.en-US.md': workbookPage('en-US'),
    'docs/reference/functions.zh-CN.md': functionsPage('zh-CN'),
    'docs/reference/functions.en-US.md': functionsPage('en-US'),
    'docs/reference/rules.zh-CN.md': rulesPage(examples, 'zh-CN'),
    'docs/reference/rules.en-US.md': rulesPage(examples, 'en-US'),
    'docs/reference/messages.md': messagesPage(examples),
    'docs/reference/report.schema.json': schemaPage(reportSchema, 'Plan Indicators report'),
    'docs/reference/config.schema.json': schemaPage(configSchema, 'Plan Indicators configuration'),
  };
}
