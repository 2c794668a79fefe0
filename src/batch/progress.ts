import type { CommandWords } from '../messages/command-words.js';
import { printable } from '../reports/printable.js';
import type { Host } from './host.js';

/** 进度 · Told to standard error: a bar on a terminal, plain lines elsewhere. */
export interface ProgressTeller {
  readonly step: (done: number, file: string) => void;
  readonly stop: () => void;
}

const silent: ProgressTeller = { step: () => undefined, stop: () => undefined };
const linesInAll = 10;

/** Starts telling the progress over a number of files. */
export async function startProgress(
  all: number,
  { isQuiet, words }: { readonly isQuiet: boolean; readonly words: CommandWords },
  host: Host,
): Promise<ProgressTeller> {
  if (isQuiet || all < 2) return silent;
  return host.isTerminal ? bar(all) : lines(all, words, host);
}

async function bar(all: number): Promise<ProgressTeller> {
  const { Presets, SingleBar } = await import('cli-progress');
  const single = new SingleBar(
    { format: '{bar} {value}/{total} {file}', hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  single.start(all, 0, { file: '' });
  return {
    step: (done, file) => single.update(done, { file: printable(file) }),
    stop: () => single.stop(),
  };
}

/** About ten lines over the whole run, so that logs stay short. */
function lines(all: number, words: CommandWords, { tell }: Host): ProgressTeller {
  const every = Math.max(1, Math.ceil(all / linesInAll));
  return {
    step: (done, file) => {
      if (done % every === 0 || done === all) tell(`${words.progress(done, all, file)}\n`);
    },
    stop: () => undefined,
  };
}
