import type { Catalogue } from '../../core/catalogue/index.js';
import type { KeptLayout } from '../../core/layouts/index.js';
import type { Day, Facts, Finding, Language, Severity } from '../../core/model/index.js';
import type { PaletteId } from '../../charts/palette.js';
import type { Messages } from '../../messages/messages.js';
import type { PaneView } from '../../messages/pane.js';
import type { Checked, CheckSettings } from '../worker/protocol.js';

/** 设置 · What the user set: language and palette for this machine; plan, cut-off and own plans for the check. */
export interface PaneSettings {
  readonly language: Language;
  readonly palette: PaletteId;
  readonly plan?: string | undefined;
  readonly asOf?: Day | undefined;
  readonly catalogue?: Catalogue | undefined;
  /** The layouts that this machine keeps for tables of the office's own. */
  readonly layouts?: readonly KeptLayout[] | undefined;
}

/** 单位、规划和截止日期 · What was said of a workbook of the office's own that its tables do not say. */
export type SaidIdentity = Pick<
  CheckSettings,
  'plan' | 'asOf' | 'ownRegion' | 'isWithoutPlan' | 'ownReportType'
>;

/** 更正 · Tables and rows as they were corrected. */
export type Drafts = Pick<KeptLayout, 'tables' | 'rows' | 'names'>;

/** A workbook on the desk; what it came to is there once it was checked, and so is its name in Excel. */
export interface FileEntry {
  readonly id: number;
  readonly name: string;
  /** How much of a large file is read, between 0 and 1. */
  readonly share?: number;
  readonly checked?: Checked;
  readonly identity?: SaidIdentity;
  /** Its tables as they were corrected, as long as no layout is kept for them. */
  readonly drafts?: Drafts;
}

/** Something that the pane tells once: a failure, or what was done. */
export interface PaneNotice {
  readonly tone: 'failure' | 'done';
  readonly id: string;
  readonly facts: Facts;
}

/** What the pane is busy with. */
export type Work = 'idle' | 'reading' | 'checking';

/** 窗格状态 · Everything that the pane shows, as plain data. */
export interface PaneState {
  readonly place: 'excel' | 'browser';
  readonly messages: Messages;
  readonly view: PaneView;
  readonly settings: PaneSettings;
  readonly entries: readonly FileEntry[];
  readonly chosen: number | undefined;
  /** Whether somebody chose it; else it is the first of those that are checked. */
  readonly isPicked: boolean;
  readonly work: Work;
  readonly across: readonly Finding[];
  readonly filter: Severity | 'all';
  readonly indicator: string | undefined;
  readonly notice: PaneNotice | undefined;
  /** How many places hold PLAN formulas that Excel does not know by name. */
  readonly unknownFormulas: number;
  readonly startsWithWorkbook: boolean;
}

/** No workbook is listed, and so none is shown. */
export const nothingChosen = { entries: [], chosen: undefined, isPicked: false };

/** The pane before anything was read. */
export function initialState(given: Pick<PaneState, 'place' | 'messages' | 'settings'>): PaneState {
  return {
    ...given,
    ...{ view: given.place === 'excel' ? 'overview' : 'check', ...nothingChosen },
    ...{ work: 'idle', across: [], filter: 'all', indicator: undefined, notice: undefined },
    ...{ unknownFormulas: 0, startsWithWorkbook: false },
  };
}

/** The workbook that the views speak of. */
export function chosenEntry({ entries, chosen }: PaneState): FileEntry | undefined {
  return entries.find(({ id }) => id === chosen);
}
