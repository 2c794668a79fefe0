/** What the command needs of its process, so that tests can stand in for it. */
export interface Host {
  readonly cwd: string;
  readonly language: string | undefined;
  readonly isTerminal: boolean;
  readonly columns: number;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  readonly write: (text: string) => void;
  readonly tell: (text: string) => void;
}
