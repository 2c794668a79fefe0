import type { Spend } from './budget.js';

/** 读取进度 · Told how many bytes of a package are unpacked, of all that its directory states. */
export type TellUnpacked = (done: number, all: number) => void;

/** A smaller package is read before anyone could look. */
const toldFrom = 2 ** 24;
const steps = 50;

/** Counts what is unpacked and tells it about fifty times; a directory that states too little is not told past its end. */
export function createUnpackedCounter(all: number, tell: TellUnpacked | undefined): Spend {
  if (!tell || all < toldFrom) return () => undefined;
  let done = 0;
  let told = 0;
  return (amount) => {
    done = Math.min(done + amount, all);
    const step = Math.floor((done / all) * steps);
    if (step === told) return;
    told = step;
    tell(done, all);
  };
}
