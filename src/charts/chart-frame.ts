import { element } from './element.js';
import { markupText } from './markup-text.js';

/** What every chart tells of itself: its size, its name, and its figures as a sentence. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

/** A whole chart: an image with a name and a description, drawn in the colour of the text around it. */
export function chartFrame(
  { width, height, title, description }: ChartFrame,
  content: readonly string[],
): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'chart',
    role: 'img',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    fill: 'currentColor',
    'font-size': 12,
  };
  const told = `<title>${markupText(title)}</title><desc>${markupText(description)}</desc>`;
  return element('svg', attributes, told + content.join(''));
}
