import { resolve } from 'node:path';
import {
  createWide,
  createWorkbook,
  templateDraft,
  wideDraft,
} from '../../workbooks/create/index.js';
import { exitCodes } from '../exit-code.js';
import { writeOutputs } from '../write-outputs.js';
import { command } from './command.js';
import { valued } from './option.js';
import { oneOf } from './shared-options.js';
import { templateOptions, templateRequest } from './template-request.js';

/** 表的样式 · The sheets of the contract, or one wide table as offices know it. */
const layouts = ['sheets', 'wide'] as const;

/** 模板命令 · Writes a workbook that asks a unit for what its plan needs. */
export const template = command({
  name: 'template',
  operand: '',
  options: {
    ...templateOptions,
    layout: valued('--layout <layout>', (given, option) => oneOf(layouts, given, option)),
  },
  run: async ({ values, messages }, host) => {
    const path = resolve(host.cwd, values.output);
    const request = await templateRequest(values, messages.language, host.cwd);
    const isWide = values.layout === 'wide';
    const content = await (isWide
      ? createWide(wideDraft(request))
      : createWorkbook(templateDraft(request)));
    await writeOutputs([{ path, content }], host.signal);
    host.tell(`${messages.command.written(values.output)}\n`);
    return exitCodes.clear;
  },
});
