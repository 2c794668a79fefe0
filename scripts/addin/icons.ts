import { readFileSync } from 'node:fs';

/** Where the icons of the ribbon are drawn. */
export const iconFolder = 'src/taskpane/ribbon';

/** The icons: one for the pane and the add-in itself, one for each command. */
export const iconNames = ['open', 'check', 'functions'] as const;

/** The sizes in pixels: those of the ribbon, and 64 for the list of add-ins. */
export const iconSizes = [16, 32, 64, 80] as const;

/** 图标 · The icons as they are served, by path. */
export function iconFiles(): Readonly<Record<string, Uint8Array>> {
  const paths = iconNames.flatMap((name) => iconSizes.map((size) => `${name}-${size}.png`));
  return Object.fromEntries(
    paths.map((path) => [`icons/${path}`, readFileSync(`${iconFolder}/${path}`)]),
  );
}
