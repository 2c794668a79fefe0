/** 启动用语 · What `npm start` says: where the add-in is served, and how it comes into Excel. */
export interface StartWords {
  /** The page by itself, in a browser. */
  readonly page: (address: string) => string;
  readonly manifest: (path: string) => string;
  readonly portTaken: (wanted: number, port: number) => string;
  readonly notAPort: (value: string) => string;
  /** Why Excel cannot load the add-in, and what can be done about it. */
  readonly plainHttp: (reason: string) => string;
  /** Where the certificate would need a password that is not asked for. */
  readonly noSudo: string;
  readonly stop: string;
  /** How to load the add-in, step by step, by kind of Excel. */
  readonly loading: readonly {
    readonly title: string;
    readonly steps: readonly ((manifest: string) => string)[];
  }[];
}
