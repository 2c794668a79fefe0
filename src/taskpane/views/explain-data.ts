/** What an explanation says, as it is typed: blank where nothing is. */
export type Said = Readonly<
  Record<'category' | 'reason' | 'measures' | 'deadline' | 'document' | 'by', string>
>;

/** What is missing in it or cannot be read, in words, by field. */
export type SaidGaps = Readonly<Partial<Record<keyof Said, string>>>;

/** What the form of an explanation offers and asks. */
export interface ExplainData {
  readonly categories: readonly { readonly key: string; readonly text: string }[];
  /** Whether a binding indicator lags: measures and a deadline must be stated. */
  readonly asksMeasures: boolean;
}
