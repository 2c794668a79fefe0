import type { Values } from './option.js';
import type { reportOptions } from './shared-options.js';
import type { Messages } from '../../messages/index.js';
import { batchFailure } from '../host/batch-failure.js';
import type { Options } from '../settings/options.js';
import { defaultUnpackedBytes } from '../../workbooks/read/default-limits.js';

const megabyte = 2 ** 20;

/** What only a command says that checks by itself. */
type Checking = Partial<
  Pick<
    Options,
    | 'asOf'
    | 'plan'
    | 'official'
    | 'region'
    | 'reportType'
    | 'layouts'
    | 'catalogue'
    | 'annotate'
    | 'keys'
    | 'authority'
    | 'root'
  > &
    Pick<Options, 'workers' | 'shard' | 'shardKey'> & {
      readonly maxUnpacked: number;
      readonly timeout: number;
      readonly noCache: true;
      readonly quiet: true;
    }
>;

/** What a command that ends in a report was asked for; what is not said stands at its default. */
export function reportRequest({
  operands,
  values,
  messages,
}: {
  readonly operands: readonly string[];
  readonly values: Values<typeof reportOptions> & Checking;
  readonly messages: Messages;
}): Options {
  const { format = ['text'], strict, quiet, noCache, contacts, direct, ...rest } = values;
  const { maxUnpacked = defaultUnpackedBytes / megabyte, timeout = 120, ...others } = rest;
  const formats = [...new Set(format)];
  if (formats.length > 1 && values.output === undefined) {
    throw batchFailure('formats-need-output', { formats: formats.join(', ') });
  }
  return {
    ...others,
    paths: operands.length > 0 ? operands : ['.'],
    formats,
    language: messages.language,
    maxUnpackedBytes: maxUnpacked * megabyte,
    timeoutSeconds: timeout,
    isCached: !noCache,
    isStrict: strict ?? false,
    isQuiet: quiet ?? false,
    withContacts: contacts ?? false,
    isDirect: direct ?? false,
  };
}
