"""A second implementation of docs/seal.md, which knows nothing of ours but that page.

Reads a workbook and the page, and prints for each row of 审批 the hash that its seal must hold.
"""

import hashlib
import re
import sys
import unicodedata
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal

import openpyxl
from openpyxl.utils.datetime import from_excel, to_excel


def sheets_of(page):
    """The sheets of the page's table: name, id, and columns by header as (id, kind)."""
    rows = re.findall(r"^\| (\S+) +\| `(\w+)` +\| (.*?) *\|$", page, re.M)
    column = re.compile(r"(\S+) `(\w+)`(?: \((\w+)\))?")
    return {name: (sheet, {h: (i, k) for h, i, k in column.findall(text)}) for name, sheet, text in rows}


def number_text(value):
    fifteen = Context(prec=15, rounding=ROUND_HALF_UP).create_decimal(Decimal(value))
    whole = fifteen == fifteen.to_integral_value()
    exact = fifteen if whole else Context(prec=11, rounding=ROUND_HALF_UP).plus(fifteen)
    text = format(exact, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if exact == 0 else text


def cell_text(cell, kind, epoch):
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (datetime, timedelta)):
        value = to_excel(value, epoch)
    if isinstance(value, str):
        text = value.replace("\r\n", "\n").replace("\r", "\n")
        return unicodedata.normalize("NFC", text).strip().strip("\ufeff")
    is_day = kind == "day" and 1 <= value < 2958466 or kind == "period" and 10000 <= value < 100000
    return from_excel(int(value), epoch).strftime("%Y-%m-%d") if is_day else number_text(value)


def line_of(sheet, cells):
    marks = {"\\": "\\\\", "\t": "\\t", "\n": "\\n"}
    escaped = lambda text: re.sub(r"[\\\t\n]", lambda mark: marks[mark.group()], text)
    return "\t".join([sheet, *(f"{id}={escaped(text)}" for id, text in sorted(cells) if text)])


def header_of(sheet, columns):
    """The first row that names columns of the page."""
    for row in sheet.iter_rows(max_row=20):
        if sum(cell.value in columns for cell in row) >= 2:
            return row
    return ()


def table_rows(sheet, columns, epoch):
    header = header_of(sheet, columns)
    for row in sheet.iter_rows(min_row=header[0].row + 1) if header else ():
        typed = [(columns[head.value], cell) for head, cell in zip(header, row) if head.value in columns]
        yield row, [(id, cell_text(cell, kind, epoch)) for (id, kind), cell in typed]


def cover_lines(sheet, columns, epoch):
    for label, value, *_ in sheet.iter_rows():
        if label.value in columns:
            id, kind = columns[label.value]
            yield line_of("cover", [(id, cell_text(value, kind, epoch))])


def main(workbook, page):
    book = openpyxl.load_workbook(workbook, data_only=True)
    known = sheets_of(open(page, encoding="utf-8").read())
    lines, explanations, approvals = [], [], []
    for name, (sheet, columns) in known.items():
        if name not in book.sheetnames:
            continue
        if sheet == "cover":
            lines += cover_lines(book[name], columns, book.epoch)
            continue
        into = {"explanations": explanations, "approvals": approvals}.get(sheet, lines)
        header = [cell.value for cell in header_of(book[name], columns)]
        for row, cells in table_rows(book[name], columns, book.epoch):
            seal = row[header.index("数据指纹")].value if sheet == "approvals" else None
            line = line_of(sheet, cells)
            if "\t" in line:
                into.append((line, seal) if sheet == "approvals" else line)
    lines = [line for line in lines if "\t" in line]
    before = ""
    for line, seal in approvals:
        n = int((seal or "1.0.").split(".")[1])
        order = sorted(lines + explanations[:n], key=lambda each: each.encode("utf-16-be"))
        text = "".join(f"{each}\n" for each in ["plan-indicators-seal 1", f"before={before}", line, *order])
        print(f"1.{n}.{hashlib.sha256(text.encode('utf-8')).hexdigest()}")
        before = seal or ""


main(sys.argv[1], sys.argv[2])
