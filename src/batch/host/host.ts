/** What the command needs of its process, so that tests can stand in for it. */
export interface Host {
  readonly cwd: string;
  readonly language: string | undefined;
  readonly isTerminal: boolean;
  readonly columns: number;
  /** How many files can be checked at once. */
  readonly cores: number;
  /** The bundled script that workers run: where it is, or its text; none where the command was not bundled. */
  readonly workerScript: URL | string | undefined;
  /** What V8 is told before workers start. */
  readonly workerFlags: readonly string[];
  /** Where results may be kept between runs. */
  readonly cacheFolder: string;
  /** The file of the secret by which the user's own results are known again. */
  readonly keyFile: string;
  /** The version of the program, such as 1.2.0. */
  readonly version: string;
  /** What tells this build from any other. */
  readonly build: () => string;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Writes to standard output; a promise says when there is room for more. */
  readonly write: (text: string) => unknown;
  readonly tell: (text: string) => void;
}
