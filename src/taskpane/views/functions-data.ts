/** A function in the list, in words. */
export interface FunctionItem {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** What the list of functions shows. */
export interface FunctionListData {
  readonly query: string;
  readonly items: readonly FunctionItem[];
  readonly found: string;
  /** What to say of PLAN formulas that Excel does not know; blank where there are none. */
  readonly unknown: string;
}

/** What the form of one function shows. */
export interface FunctionFormData extends FunctionItem {
  readonly page: string;
  readonly fields: readonly {
    readonly id: string;
    readonly label: string;
    readonly hint: string;
    readonly isOptional: boolean;
    readonly text: string;
    /** The words to choose from; none where anything may be typed. */
    readonly options: readonly string[];
  }[];
  readonly formula: string;
  readonly isComplete: boolean;
  readonly preview?: PreviewData;
}

/** A result in words: rows of cells, and why there is none where there is none. */
export interface PreviewData {
  readonly rows: readonly (readonly string[])[];
  readonly isError: boolean;
  readonly reason: string;
  readonly more: string;
}
