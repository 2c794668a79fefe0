import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';
import type { Language } from '../../core/model/index.js';

/** Fonts that Excel, WPS and their substitutes have on every system. */
const fontNames: Readonly<Record<Language, string>> = { 'zh-CN': '宋体', 'en-US': 'Arial' };

/** The ground of computed cells. */
export const computedGround = 'FFF2F2F2';

const line = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;
const box: Partial<Borders> = { top: line, left: line, bottom: line, right: line };

function filled(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

function placed(horizontal: 'left' | 'center' | 'right', wrapText = true): Partial<Alignment> {
  return { horizontal, vertical: 'middle', wrapText };
}

/** 单元格样式 · The looks of a workbook; the legend of the first page explains the fills. */
export function cellLooks(language: Language) {
  const font = (more: Partial<Font> = {}): Partial<Font> => ({
    name: fontNames[language],
    size: 11,
    ...more,
  });
  const input = { font: font(), fill: filled('FFFFF7DC'), border: box };
  return {
    title: { font: font({ size: 18, bold: true }), alignment: placed('left', false) },
    subtitle: { font: font({ size: 12, color: { argb: 'FF595959' } }), alignment: placed('left') },
    line: { font: font({ size: 12 }), alignment: { ...placed('left'), indent: 1 } },
    note: { font: font({ size: 9 }) },
    purpose: { font: font({ color: { argb: 'FF595959' } }), alignment: placed('left') },
    header: {
      font: font({ bold: true }),
      fill: filled('FFDCE6F1'),
      border: box,
      alignment: placed('center'),
    },
    input,
    given: { font: font(), border: box },
    computed: {
      font: font({ color: { argb: 'FF404040' } }),
      fill: filled(computedGround),
      border: box,
    },
  } as const satisfies Readonly<Record<string, Partial<Style>>>;
}

/** The looks of one workbook. */
export type CellLooks = ReturnType<typeof cellLooks>;

/** How the cells of a kind of column stand in their column. */
export function alignmentOf(holds: string): Partial<Alignment> {
  if (holds === 'text' || holds === 'code' || holds === 'regions') return placed('left');
  return placed(holds === 'number' || holds === 'count' ? 'right' : 'center');
}
