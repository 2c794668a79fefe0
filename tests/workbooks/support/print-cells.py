"""Prints the worksheets of a workbook as openpyxl reads them, in JSON."""

import datetime
import json
import sys

from openpyxl import load_workbook
from openpyxl.utils.datetime import to_excel

DATES = (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)


def plain(cell, epoch):
    value = cell.value
    if isinstance(value, DATES):
        return to_excel(value, epoch)
    return {'error': value} if cell.data_type == 'e' else value


def cells(sheet, epoch):
    found = (cell for row in sheet.iter_rows() for cell in row if cell.value is not None)
    return {cell.coordinate: plain(cell, epoch) for cell in found}


def formulas(sheet):
    found = (cell for row in sheet.iter_rows() for cell in row if cell.data_type == 'f')
    return {cell.coordinate: str(getattr(cell.value, 'text', cell.value)) for cell in found}


def contents(path):
    typed = load_workbook(path)
    stored = load_workbook(path, data_only=True)
    for sheet in typed.worksheets:
        yield {
            'name': sheet.title,
            'state': sheet.sheet_state,
            'cells': cells(stored[sheet.title], stored.epoch),
            'formulas': formulas(sheet),
            'merges': sorted(str(area) for area in sheet.merged_cells.ranges),
            'tables': {table.displayName: table.ref for table in sheet.tables.values()},
        }


json.dump(list(contents(sys.argv[1])), sys.stdout)
