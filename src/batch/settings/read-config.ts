import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import didYouMean from 'didyoumean2';
import type { z } from 'zod';
import { batchRules } from '../../core/batch-rules/index.js';
import { contract, type ColumnSpec } from '../../core/contract/index.js';
import { foldHeader } from '../../core/entries/index.js';
import { rules } from '../../core/rules/index.js';
import { allowedBy } from '../../workbooks/catalogue/index.js';
import { batchFailure } from '../host/batch-failure.js';
import { configName } from './config-name.js';
import type { Config } from './config-schema.js';
import { readJson } from '../files/read-json.js';

/** A configuration and the folder from which its paths count. */
export interface ReadConfig {
  readonly config: Config;
  readonly folder: string;
}

/** How much of a name is told. */
const longestTold = 60;

const keysOf: Readonly<Record<string, readonly string[]>> = {
  '': [
    'rules',
    'aliases',
    'limits',
    'official',
    'palette',
    'catalogue',
    'expected',
    'reportingLevels',
    'layouts',
    'previous',
  ],
  official: ['ahead'],
  limits: ['robustZ', 'change', 'points', 'certified', 'deviation'],
};

/** Reads the configuration that is named, or the one in the working folder; none where there is none. */
export async function readConfig(named: string | undefined, cwd: string): Promise<ReadConfig> {
  const path = resolve(cwd, named ?? configName);
  if (named === undefined && !existsSync(path)) return { config: {}, folder: cwd };
  const shown = named ?? configName;
  const { configSchema } = await import('./config-schema.js');
  const json = readJson(path, { shown, notJson: 'config-not-json' });
  const { success, data, error } = configSchema.safeParse(json);
  if (!success) throw failureOf(error.issues[0], shown);
  refuseUnknownNames(data, shown);
  return { config: data, folder: dirname(path) };
}

function failureOf(issue: z.core.$ZodIssue | undefined, path: string): Error {
  const at = shortened(issue?.path.join('.') ?? '');
  if (issue?.code === 'unrecognized_keys') {
    const key = shortened(issue.keys[0] ?? '');
    const nearest = didYouMean(key, [...(keysOf[at] ?? [])]);
    return batchFailure('config-unknown-key', {
      path,
      key: at === '' ? key : `${at}.${key}`,
      nearest,
    });
  }
  return batchFailure('config-invalid', { path, at, allowed: allowedBy(issue) });
}

/** Names that only the program knows: rule ids, and the sheets and headers that aliases stand for. */
function refuseUnknownNames({ rules: set = {}, aliases = {} }: Config, path: string): void {
  const ids: readonly string[] = [...rules, ...batchRules].map(({ id }) => id);
  for (const key of Object.keys(set).map(shortened)) {
    if (ids.includes(key)) continue;
    const nearest = didYouMean(key, [...ids]);
    throw batchFailure('config-unknown-key', { path, key: `rules.${key}`, nearest });
  }
  const names = contractNames();
  const known = new Set(names.map(foldHeader));
  for (const [alias, name] of Object.entries(aliases)) {
    if (known.has(foldHeader(name))) continue;
    const told = { alias: shortened(alias), name: shortened(name) };
    const nearest = didYouMean(told.name, names);
    throw batchFailure('config-unknown-alias', { path, ...told, nearest });
  }
}

/** A name as it can be told, whoever wrote it. */
function shortened(name: string): string {
  return name.length > longestTold ? `${name.slice(0, longestTold)}…` : name;
}

function contractNames(): string[] {
  return Object.values(contract).flatMap(({ name, columns }) => [
    ...Object.values(name),
    ...(columns as readonly ColumnSpec[]).flatMap((column) => Object.values(column.name)),
  ]);
}
