import type { OfficialScheme } from '../../core/catalogue/index.js';
import type { Day, Language, ReportType } from '../../core/model/index.js';
import type { ReportFormat } from '../../reports/report-file.js';
import type { Shard } from './shard.js';

/** 校验选项 · What the command line asks for, read and checked. */
export interface Options {
  readonly paths: readonly string[];
  readonly formats: readonly ReportFormat[];
  readonly output?: string;
  /** The configuration file that is named; else the one in the working folder counts. */
  readonly config?: string;
  /** The file with the plans of the office, from the working folder. */
  readonly catalogue?: string;
  /** A file with the codes of the units that must deliver, one a line. */
  readonly expect?: string;
  /** The folder of the earlier delivery. */
  readonly previous?: string;
  /** The file of the summary workbook. */
  readonly summary?: string;
  /** The file of the tables of progress, .xlsx or .docx. */
  readonly progress?: string;
  /** The folder for copies with notes. */
  readonly annotate?: string;
  /** The folder of the public keys of the units. */
  readonly keys?: string;
  /** The signed list of the keys of the units, and the key that it is signed with. */
  readonly authority?: string;
  readonly root?: string;
  readonly language: Language;
  readonly asOf?: Day;
  readonly plan?: string;
  /** 官方评级用语 · The official words of rating, and the pace from which they say 快于预期. */
  readonly official?: OfficialScheme;
  /** The region of the unit whose own table names none. */
  readonly region?: string;
  /** What the office's own tables report, where their results do not tell. */
  readonly reportType?: ReportType;
  /** The folder of the layouts of the office's own tables. */
  readonly layouts?: string;
  readonly maxUnpackedBytes: number;
  readonly timeoutSeconds: number;
  /** How many workers check; as many as there are cores where it is not said. */
  readonly workers?: number;
  readonly isCached: boolean;
  readonly shard?: Shard;
  /** The file of the secret that all shards share. */
  readonly shardKey?: string;
  readonly isStrict: boolean;
  readonly isQuiet: boolean;
  /** Whether reports tell phones. */
  readonly withContacts: boolean;
  /** The folder for notices to the units. */
  readonly notices?: string;
  /** Whether each unit gets its own notice, not by way of the units between. */
  readonly isDirect: boolean;
}
