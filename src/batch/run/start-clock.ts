/** 计时 · The time that one file may take. */
export interface Clock {
  /** Aborted once the time is over. */
  readonly signal: AbortSignal;
  /** Gives the whole time again: a worker has taken the file. */
  readonly restart: () => void;
  readonly stop: () => void;
}

/** Workers that replace another take their time to start, which is not the time of a file. */
const startSeconds = 60;

/** Starts the time of a file that is handed out; it counts from when a worker takes the file. */
export function startClock(seconds: number): Clock {
  const controller = new AbortController();
  const within = (limit: number) => setTimeout(() => controller.abort(), limit * 1000);
  let timer = within(startSeconds + seconds);
  return {
    signal: controller.signal,
    restart: () => {
      clearTimeout(timer);
      timer = within(seconds);
    },
    stop: () => clearTimeout(timer),
  };
}
