import { knownCatalogue } from '../../data/known-catalogue.js';
import type { Choice } from '../views/SettingsView.js';
import type { PaneState } from './state.js';

/** 规划 · The plans that can be chosen: those that are built in and the office's own. */
export function plansOffered({ settings, messages }: PaneState): readonly Choice[] {
  return knownCatalogue(settings.catalogue).plans.map(({ id, name }) => ({
    key: id,
    text: name[messages.language],
  }));
}
