import didYouMean from 'didyoumean2';
import { batchFailure } from '../host/batch-failure.js';
import type { Command } from './command.js';
import type { GivenArguments } from './read-arguments.js';
import { languageOption } from './shared-options.js';

/** How like an option must be, as a share of its letters, to be what was meant: --fromat, not --bogus. */
const likeness = 0.6;

/** Refuses what is no option of a command, an option without its text, and what is too much or too little. */
export function refuseUnknown(
  { operand, options }: Pick<Command, 'operand' | 'options'>,
  given: GivenArguments,
): void {
  const { operands, unknown, lacking } = given;
  if (lacking !== undefined) throw batchFailure('missing-argument', { option: lacking });
  if (unknown !== undefined) {
    const known = Object.values({ ...options, lang: languageOption }).map(longOf);
    const nearest = didYouMean(unknown, known, { threshold: likeness });
    throw batchFailure('unknown-option', { option: unknown, nearest });
  }
  if (operand.startsWith('<') && operands.length === 0) {
    throw batchFailure('missing-option', { option: operand.replace('...', '') });
  }
  const excess = operand.includes('...') ? undefined : operands[operand === '' ? 0 : 1];
  if (excess !== undefined) throw batchFailure('excess-argument', { argument: excess });
}

function longOf({ flags }: { readonly flags: string }): string {
  return flags.split(' ', 1)[0] ?? flags;
}
