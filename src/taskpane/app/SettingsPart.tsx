import { palettes, type PaletteId } from '../../charts/palette.js';
import { findPlan, type Catalogue } from '../../core/catalogue/index.js';
import { readDay } from '../../core/entries/index.js';
import { isoDay, type Language } from '../../core/model/index.js';
import { knownCatalogue } from '../../data/known-catalogue.js';
import { SettingsView, type SettingsData } from '../views/SettingsView.js';
import { applySettings } from './apply-settings.js';
import { noticeOf } from './notice-of.js';
import type { PartProps } from './Pane.js';
import type { PaneSettings, PaneState } from './state.js';

/** The key of the choice that leaves the plan to the cover. */
const ofCover = '';

/** 设置 · What the user can set, put into force at once. */
export function SettingsPart({ state, store, actions }: PartProps) {
  const { settings, messages } = state;
  const apply = (change: Partial<PaneSettings>) => {
    void applySettings({ ...settings, ...change }, store, actions);
  };
  const limitTo = (text: string) => {
    const day = readDay(text);
    if (!day && text.trim() !== '') return messages.pane.prepare.notDate;
    apply({ asOf: day });
    return '';
  };
  const takeCatalogue = (file: File) =>
    actions.readCatalogue(file).then((catalogue) => apply({ catalogue }), tellWith(store));
  return (
    <SettingsView
      words={messages.pane.settings}
      data={settingsData(state)}
      onLanguage={(language) => apply({ language: language as Language })}
      onPalette={(palette) => apply({ palette: palette as PaletteId })}
      onPlan={(plan) => {
        apply({ plan: plan === ofCover ? undefined : plan });
      }}
      onAsOf={limitTo}
      onCatalogue={(file) => void takeCatalogue(file)}
      onForgetCatalogue={() => apply(withoutOwn(settings))}
      onStartup={(isOn) => actions.excel?.startWithWorkbook(isOn)}
    />
  );
}

function tellWith({ dispatch }: PartProps['store']): (error: unknown) => void {
  return (error) => dispatch({ type: 'told', notice: noticeOf(error) });
}

/** Without the office's own plans, and without a choice that only they could answer. */
function withoutOwn({ plan }: PaneSettings): Partial<PaneSettings> {
  const isKnown = plan !== undefined && findPlan(knownCatalogue(), plan) !== undefined;
  return { catalogue: undefined, plan: isKnown ? plan : undefined };
}

function settingsData({ place, settings, messages, startsWithWorkbook }: PaneState): SettingsData {
  const { language, palette, plan = ofCover, asOf } = settings;
  const { pane } = messages;
  const own: Catalogue = settings.catalogue ?? { plans: [] };
  const plans = knownCatalogue(settings.catalogue).plans.map(({ id, name }) => ({
    key: id,
    text: name[language],
  }));
  return {
    ...{ language, palette, plan, asOf: asOf ? isoDay(asOf) : '' },
    languages: choices(pane.settings.languages),
    palettes: Object.keys(palettes).map((key) => ({ key, text: pane.palettes[key as PaletteId] })),
    plans: [{ key: ofCover, text: pane.settings.planOfCover }, ...plans],
    ownPlans: own.plans.map(({ name }) => name[language]),
    startsWithWorkbook: place === 'excel' ? startsWithWorkbook : undefined,
    version: pageVersion(),
  };
}

/** What the page says of itself. */
function pageVersion(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=version]')?.content ?? '';
}

function choices(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([key, text]) => ({ key, text }));
}
