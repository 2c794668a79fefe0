/** 记录用语 · What the commands say that add to workbooks: seal, explain, fix and annotate. */
export interface RecordWords {
  readonly seal: {
    readonly sealed: (step: string, seal: string) => string;
    /** Who takes which step next; who applies again; that nothing is left to do. */
    readonly next: (unit: string, step: string) => string;
    readonly returned: (unit: string) => string;
    readonly complete: string;
    readonly newKey: (privateKey: string, publicKey: string) => string;
    readonly newAuthority: (list: string) => string;
    readonly signedAuthority: (units: number, signature: string) => string;
  };
  readonly explain: {
    readonly explained: (rule: string, place: string) => string;
    /** Of how many findings one row speaks. */
    readonly together: (count: number) => string;
  };
  readonly fix: {
    readonly file: (file: string, count: number) => string;
    readonly change: (place: string, before: string, after: string) => string;
    /** What is put into a cell that was blank. */
    readonly filled: (place: string, after: string) => string;
    /** What is said behind a change whose cell is merged until then. */
    readonly unmerged: (area: string) => string;
    readonly blank: string;
    readonly text: (value: string) => string;
    readonly refused: (place: string) => string;
    readonly nothing: string;
  };
  readonly annotate: {
    /** The name of the sheet with all findings. */
    readonly sheet: string;
    readonly author: string;
    readonly note: (severity: string, message: string, rule: string) => string;
    /** The headers of the sheet. */
    readonly headers: Readonly<
      Record<
        'severity' | 'rule' | 'title' | 'place' | 'key' | 'message' | 'follows' | 'explained',
        string
      >
    >;
  };
  /** A key whose name speaks of no region that is known. */
  readonly keyOfNobody: (file: string) => string;
}
