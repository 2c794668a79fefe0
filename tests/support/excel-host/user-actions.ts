import { parseArea, type Area } from '../../../src/core/model/index.js';
import { cellAt, type HostBook, type HostSheet } from './book.js';
import { change, type Desk } from './desk.js';
import type { UserActions } from './excel-host.js';
import { bookFromModel, modelFromBook } from './model.js';
import { hostError } from './node.js';
import { enter } from './typed.js';

/** What the user can do at a desk. */
export function userActions(desk: Desk): UserActions {
  const sheet = (name: string) => sheetOf(desk.book, name);
  return {
    open: (workbook) => {
      desk.book = bookFromModel(workbook);
    },
    workbook: () => modelFromBook(desk.book),
    book: () => desk.book,
    sheet,
    type: (name, cell, entry) => {
      const area = areaOf(cell);
      change(desk, { sheet: sheet(name), area }, () => {
        enter(cellAt(sheet(name), area.top, area.left), entry);
      });
    },
    select: (name, cells) => {
      Object.assign(desk.book, { active: sheet(name), selection: areaOf(cells) });
      desk.notify('SelectionChanged', { address: cells, worksheetId: sheet(name).id });
    },
    tell: (event, name) => {
      desk.notify(event, { worksheetId: sheet(name).id, address: 'A1' });
    },
    startup: desk.startup,
  };
}

function sheetOf({ sheets }: HostBook, name: string): HostSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw hostError('ItemNotFound', `no sheet ${name}`);
  return found;
}

function areaOf(text: string): Area {
  const area = parseArea(text);
  if (!area) throw hostError('InvalidArgument', `no cells ${text}`);
  return area;
}
