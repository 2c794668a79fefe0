import type { Place } from '../../core/model/index.js';

const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A drawing part without any note. */
export const emptyDrawing = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${shapeType}</xml>`;

const style =
  'position:absolute;margin-left:80pt;margin-top:5pt;width:210pt;height:90pt;visibility:hidden';

/** 批注框 · The hidden box of a note, beside its cell. */
export function noteShape({ row, column }: Place): string {
  const anchor = [column, 8, row - 1, 4, column + 3, 60, row + 5, 4].join(', ');
  const data = [
    '<x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column>`,
  ].join('');
  return `<v:shape type="#_x0000_t202" style='${style}' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note">${data}</x:ClientData></v:shape>`;
}
