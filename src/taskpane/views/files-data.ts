import type { Verdict } from '../../core/verdict.js';

/** A file in the list, in words. */
export interface FileItem {
  readonly id: number;
  readonly name: string;
  readonly verdict: Verdict | 'waiting';
  readonly word: string;
  /** 办理事项 · What has to be done about it, with the first cell; blank while files are checked, and where there is nothing. */
  readonly act: string;
  readonly isChosen: boolean;
}

/** What the list of files shows. */
export interface FilesData {
  readonly items: readonly FileItem[];
  /** What is being done or was done, for everyone to hear. */
  readonly status: string;
  /** How many are done, while there is something to do; a file that is being read counts in part. */
  readonly done?: number;
  readonly counts: readonly { readonly verdict: Verdict; readonly text: string }[];
  readonly forms: readonly {
    readonly id: string;
    readonly form: string;
    readonly label: string;
  }[];
  readonly across: readonly { readonly severity: string; readonly text: string }[];
}
