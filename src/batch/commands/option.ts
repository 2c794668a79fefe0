/** 选项 · One option of the command line: how it is written, and what is read from what was given. */
export interface OptionSpec<T = unknown> {
  /** As it is shown, such as `--output <dir>`. */
  readonly flags: string;
  /** Takes every text that was given, in order; a failure of the batch says what is wrong with it. */
  readonly read: (texts: readonly string[], option: string) => T;
  readonly isRequired?: true;
}

/** The options of a command by their ids, which their words go by as well. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What the options of a command were given as. */
export type Values<S extends OptionSpecs> = {
  readonly [K in keyof S as S[K] extends { readonly isRequired: true } ? K : never]: ValueOf<S[K]>;
} & {
  readonly [K in keyof S as S[K] extends { readonly isRequired: true } ? never : K]?: ValueOf<S[K]>;
};

type ValueOf<S> = S extends OptionSpec<infer T> ? T : never;

/** An option that is there or not. */
export function flag(flags: string): OptionSpec<true> {
  return { flags, read: () => true };
}

/** An option with a text; of several the last counts. */
export function text(flags: string): OptionSpec<string> {
  return valued(flags, (given) => given);
}

/** An option whose text is read; of several the last counts. */
export function valued<T>(flags: string, read: (text: string, option: string) => T): OptionSpec<T> {
  return { flags, read: (texts, option) => read(texts.at(-1) ?? '', option) };
}

/** An option that a command cannot do without. */
export function required<T>(spec: OptionSpec<T>): OptionSpec<T> & { readonly isRequired: true } {
  return { ...spec, isRequired: true };
}
