import * as z from 'zod';
import { regionLevels } from '../../core/regions/index.js';

const severity = z.enum(['off', 'note', 'verify', 'error']);
const positive = z.number().positive();

/** 配置文件 · What an office may write into plan-indicators.config.json. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  rules: z
    .record(z.string(), severity)
    .optional()
    .describe('Rules off, or at another severity. An error of a binding indicator stays an error.'),
  aliases: z
    .record(z.string(), z.string())
    .optional()
    .describe("The office's own names of sheets and headers, each with the name of the contract."),
  limits: z
    .strictObject({
      robustZ: positive.optional(),
      change: positive.optional(),
      points: z.number().int().min(3).optional(),
      certified: z.number().int().min(0).optional(),
      deviation: positive
        .optional()
        .describe('Deviation of a preliminary figure that is asked about.'),
    })
    .optional(),
  official: z
    .strictObject({ ahead: z.number().min(1) })
    .optional()
    .describe('The official words of rating; ahead is the pace from which progress is 快于预期.'),
  palette: z.enum(['green-ahead', 'red-ahead']).optional(),
  catalogue: z.string().optional().describe('A workbook with plans of the office, from this file.'),
  expected: z.array(z.string()).optional().describe('Region codes of the units that must deliver.'),
  reportingLevels: z.record(z.string(), z.array(z.enum(regionLevels))).optional(),
  layouts: z
    .string()
    .optional()
    .describe("The folder of kept layouts of the office's own tables, from this file."),
  previous: z.string().optional().describe('The folder of the earlier delivery, from this file.'),
});

/** A configuration file that was read and checked. */
export type Config = z.infer<typeof configSchema>;
