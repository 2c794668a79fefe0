import { palettes, type PaletteId } from '../../charts/palette.js';
import type { Language } from '../../core/model/index.js';
import { readDay } from '../../core/entries/index.js';
import { readDocumentSetting, readMachineSetting, writeMachineSetting } from '../excel/index.js';
import { isCatalogue, type Catalogue } from '../../core/catalogue/index.js';
import { isKeptLayout } from '../../core/layouts/is-kept-layout.js';
import type { CheckSettings } from '../worker/protocol.js';
import type { PaneSettings } from './state.js';

/** The language and palette of this machine; what was never set, or cannot be read, is as usual. */
export function readSettings(usual: Language): PaneSettings {
  const language = read('language');
  const palette = read('palette');
  return {
    language: language === 'zh-CN' || language === 'en-US' ? language : usual,
    palette: isPalette(palette) ? palette : 'green-ahead',
  };
}

/** What the open workbook keeps of plan, cut-off date and own plans; anything else in their place is left out. */
export function readCheckSettings(): CheckSettings {
  const kept = readDocumentSetting('check');
  const own = ownOf(readDocumentSetting('catalogue'));
  if (typeof kept !== 'object' || kept === null) return own;
  const { plan, asOf } = kept as Readonly<Record<string, unknown>>;
  const day = typeof asOf === 'string' ? readDay(asOf) : undefined;
  return { ...own, ...(typeof plan === 'string' ? { plan } : {}), ...(day ? { asOf: day } : {}) };
}

/** The own plans that this machine keeps for the page without Excel. */
export function readMachineCatalogue(): Pick<PaneSettings, 'catalogue'> {
  return ownOf(read('catalogue'));
}

/** The layouts that this machine keeps for tables of the office's own; what has another form is left out. */
export function readMachineLayouts(): Pick<PaneSettings, 'layouts'> {
  const kept = read('layouts');
  const layouts = Array.isArray(kept) ? kept.filter(isKeptLayout) : [];
  return layouts.length > 0 ? { layouts } : {};
}

function ownOf(kept: unknown): { readonly catalogue?: Catalogue } {
  return isCatalogue(kept) ? { catalogue: kept } : {};
}

/** Keeps language and palette for this machine; throws an Excel failure where that is forbidden. */
export function keepSettings({ language, palette }: PaneSettings): void {
  writeMachineSetting('language', language);
  writeMachineSetting('palette', palette);
}

/** A machine that forbids storage has no settings. */
function read(key: string): unknown {
  try {
    return readMachineSetting(key);
  } catch {
    return undefined;
  }
}

function isPalette(value: unknown): value is PaletteId {
  return typeof value === 'string' && value in palettes;
}
