import { palettes, paletteStyle, tones, toneOf } from '../../src/charts/index.js';
import { ratingClasses } from '../../src/core/ratings/index.js';

const grounds = { light: '#ffffff', dark: '#15191e' } as const;

/** The contrast of two colours as WCAG reckons it. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(Object.entries(palettes))('the palette %s', (name, palette) => {
  test.each(tones)('shows what is %s so that it can be read as text on either ground', (tone) => {
    expect(contrast(palette[tone].light, grounds.light)).toBeGreaterThan(5.5);
    expect(contrast(palette[tone].dark, grounds.dark)).toBeGreaterThan(5.5);
  });

  test('sets every tone', () => {
    const style = paletteStyle(name as keyof typeof palettes, 'dark');
    for (const tone of tones) expect(style).toContain(`--tone-${tone}: ${palette[tone].dark};`);
  });
});

test('every class has a tone', () => {
  expect(ratingClasses.map(toneOf).every((tone) => tones.includes(tone))).toBe(true);
});
