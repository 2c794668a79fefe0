import { loadTheme } from 'office-ui-fabric-react/lib/Styling';
import { paletteStyle, type PaletteId } from '../../charts/palette.js';

const light = {
  themePrimary: '#0b5a8c',
  themeDarkAlt: '#0a517e',
  themeDark: '#08446a',
  themeDarker: '#06324e',
};

const dark = {
  ...{ themePrimary: '#83c5f0', themeDarkAlt: '#94cdf2', themeDark: '#a9d7f5' },
  ...{ themeDarker: '#c5e4f8', themeLighterAlt: '#0b1720', themeLighter: '#1f3442' },
  ...{ black: '#ffffff', neutralDark: '#f4f5f6', neutralPrimary: '#e8eaed' },
  ...{ neutralPrimaryAlt: '#d5d9de', neutralSecondary: '#b8c0c9', neutralTertiary: '#a9b2bc' },
  ...{ neutralTertiaryAlt: '#5b646e', neutralQuaternary: '#4a525b', neutralLight: '#323940' },
  ...{ neutralQuaternaryAlt: '#3e454d', neutralLighter: '#2a3037', neutralLighterAlt: '#252a30' },
  white: '#1e2227',
};

const fontFamily =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";
const darkness = '(prefers-color-scheme: dark)';

/** Dresses controls and charts for the ground and palette, now and whenever the ground changes. */
export function followTheme(palette: PaletteId): () => void {
  const media = window.matchMedia(darkness);
  const dress = () => {
    const isDark = media.matches;
    loadTheme({
      palette: isDark ? dark : light,
      isInverted: isDark,
      defaultFontStyle: { fontFamily },
    });
    document.documentElement.style.cssText = paletteStyle(palette, isDark ? 'dark' : 'light');
  };
  dress();
  media.addEventListener('change', dress);
  return () => {
    media.removeEventListener('change', dress);
  };
}
