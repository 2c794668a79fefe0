import type { RatingClass } from '../core/ratings/index.js';

/** 色调 · How well a class stands, in four steps; what is open has a tone of its own. */
export const tones = ['ahead', 'behind', 'far-behind', 'open'] as const;
export type Tone = (typeof tones)[number];

/** The colours of one palette, on light ground and on dark; each reads as text on its ground. */
export type Palette = Readonly<Record<Tone, { readonly light: string; readonly dark: string }>>;

const amber = { light: '#7d5200', dark: '#e8bd66' };
const slate = { light: '#515c68', dark: '#b3bdc8' };
const red = { light: '#a3261b', dark: '#ff9c90' };
const green = { light: '#1a6b3c', dark: '#7fd3a0' };
const blue = { light: '#0b5a8c', dark: '#83c5f0' };

/** 配色 · The palettes that an office can choose from; some paint what is ahead in red. */
export const palettes = {
  'green-ahead': { ahead: green, behind: amber, 'far-behind': red, open: slate },
  'red-ahead': { ahead: red, behind: amber, 'far-behind': blue, open: slate },
} as const satisfies Readonly<Record<string, Palette>>;

/** The name of a palette. */
export type PaletteId = keyof typeof palettes;

const toneOfClass: Readonly<Record<RatingClass, Tone>> = {
  met: 'ahead',
  'met-on-estimate': 'ahead',
  'on-track': 'ahead',
  accelerate: 'behind',
  lagging: 'far-behind',
  regressing: 'far-behind',
  missed: 'far-behind',
  breached: 'far-behind',
  exceeded: 'far-behind',
  unrated: 'open',
  inapplicable: 'open',
  'not-due': 'open',
  undetermined: 'open',
};

/** The tone of a class of the rating. */
export function toneOf(rating: RatingClass): Tone {
  return toneOfClass[rating];
}

/** The colour of a tone as charts name it: set by the palette, and readable without one. */
export function toneColour(tone: Tone): string {
  return `var(--tone-${tone}, ${palettes['green-ahead'][tone].light})`;
}

/** The declarations that set a palette, on light ground or on dark. */
export function paletteStyle(palette: PaletteId, ground: 'light' | 'dark'): string {
  const colours: Palette = palettes[palette];
  return tones.map((tone) => `--tone-${tone}: ${colours[tone][ground]};`).join(' ');
}
