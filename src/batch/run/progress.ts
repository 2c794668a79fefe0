import type { CommandWords } from '../../messages/command-words.js';
import { printable } from '../../reports/printable.js';
import type { Host } from '../host/host.js';

/** 进度 · Told to standard error: a bar on a terminal, plain lines elsewhere. */
export interface ProgressTeller {
  /** A file is done. */
  readonly step: (file: string) => void;
  /** A share of a large file is read, between 0 and 1. */
  readonly read: (file: string, share: number) => void;
  readonly stop: () => void;
}

/** How far a run is: the files that are done, the file that was heard of last, and how much of it is read. */
interface Course {
  readonly done: number;
  readonly file: string;
  /** Undefined once the file is done. */
  readonly share?: number;
  /** The files that are done and the shares of those that are not. */
  readonly value: number;
}

/** Shows how far a run is. */
interface Display {
  readonly show: (course: Course) => void;
  readonly stop: () => void;
}

const silent: ProgressTeller = {
  step: () => undefined,
  read: () => undefined,
  stop: () => undefined,
};
const linesInAll = 10;

/** Starts telling the progress over a number of files; of a single one only while it is read. */
export async function startProgress(
  all: number,
  { isQuiet, words }: { readonly isQuiet: boolean; readonly words: CommandWords },
  host: Host,
): Promise<ProgressTeller> {
  if (isQuiet || all === 0) return silent;
  return follow(host.isTerminal ? await bar(all, words) : lines(all, words, host), all);
}

function follow({ show, stop }: Display, all: number): ProgressTeller {
  const shares = new Map<string, number>();
  let done = 0;
  const valueNow = () => [...shares.values()].reduce((sum, share) => sum + share, done);
  return {
    step: (file) => {
      done += 1;
      shares.delete(file);
      if (all > 1) show({ done, file, value: valueNow() });
    },
    read: (file, share) => {
      shares.set(file, share);
      show({ done, file, share, value: valueNow() });
    },
    stop,
  };
}

async function bar(all: number, words: CommandWords): Promise<Display> {
  const { Presets, SingleBar } = await import('cli-progress');
  const single = new SingleBar(
    { format: '{bar} {text}', hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  single.start(all, 0, { text: '' });
  return {
    show: ({ value, ...course }) => {
      single.update(value, { text: printable(textOf(course, all, words)) });
    },
    stop: () => single.stop(),
  };
}

/** About ten lines over the whole run, so that logs stay short. */
function lines(all: number, words: CommandWords, { tell }: Host): Display {
  const every = Math.max(1, Math.ceil(all / linesInAll));
  let told = 0;
  return {
    show: ({ value, ...course }) => {
      const tenths = Math.floor((value * linesInAll) / all);
      const isDue = course.done % every === 0 || course.done === all;
      if (course.share === undefined ? !isDue : tenths <= told) return;
      told = tenths;
      tell(`${textOf(course, all, words)}\n`);
    },
    stop: () => undefined,
  };
}

function textOf(
  { done, file, share }: Omit<Course, 'value'>,
  all: number,
  words: CommandWords,
): string {
  const line = words.progress(done, all, file);
  return share === undefined ? line : `${line} ${words.readShare(Math.floor(share * 100))}`;
}
