"""A second implementation of docs/seal.md, which knows nothing of ours but that page.

Reads a workbook and the page, and prints for each row of 审批 the seal that it must hold: of the
version that stands there, or of the present one.
"""

import hashlib
import re
import sys
import unicodedata
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal

import openpyxl
from openpyxl.utils.datetime import from_excel, to_excel

OWN_UNIT = {"baseValue", "targetValue", "upperLimit", "currentValue", "plannedValue", "value"}
WITH_UNIT = OWN_UNIT | {
    *("numerator", "denominator", "counties", "pilots", "fund", "subsidy", "amount"),
    *("staff", "certified", "local", "progress"),
}
BRACKETS = re.compile(r"[(（【〔\[]([^()（）【】〔〕\[\]]*)[)）】〕\]]\s*$")


def sheets_of(page):
    """The sheets of the page's table: name, id, and columns by header as (id, kind)."""
    rows = re.findall(r"^\| (\S+) +\| `(\w+)` +\| (.*?) *\|$", page, re.M)
    column = re.compile(r"(\S+) `(\w+)`(?: \((\w+)\))?")
    return {name: (sheet, {h: (i, k) for h, i, k in column.findall(text)}) for name, sheet, text in rows}


def tidy(text):
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text).strip().strip("\ufeff")


def number_text(value):
    fifteen = Context(prec=15, rounding=ROUND_HALF_UP).create_decimal(Decimal(value))
    whole = fifteen == fifteen.to_integral_value()
    exact = fifteen if whole else Context(prec=11, rounding=ROUND_HALF_UP).plus(fifteen)
    text = format(exact, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if exact == 0 else text


def escaped(text):
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n")


def unit_text(text):
    text = re.sub(r"\s", "", unicodedata.normalize("NFKC", text))
    return re.sub(r"^单位:", "", text)


class Book:
    """A workbook with its stored results and, beside them, its formulas."""

    def __init__(self, file):
        self.results = openpyxl.load_workbook(file, data_only=True)
        self.formulas = openpyxl.load_workbook(file)
        self.epoch = self.results.epoch
        self.units = {}
        self.own_unit = None

    def is_formula(self, cell):
        typed = self.formulas[cell.parent.title][cell.coordinate]
        return typed.data_type == "f" and typed.value not in ("=TRUE()", "=FALSE()")

    def cell_text(self, cell, kind, version, unit=""):
        value = cell.value
        if value is None or value == "":
            return ""
        marks = ""
        if isinstance(value, bool):
            text = "TRUE" if value else "FALSE"
        elif isinstance(value, str):
            text = tidy(value)
            marked = version > 1 and re.search(r"^f:|[%\]]$", text)
            text = ("\\" if marked else "") + escaped(text)
        else:
            if isinstance(value, (datetime, timedelta)):
                value = to_excel(value, self.epoch)
            is_day = kind == "day" and 1 <= value < 2958466 or kind == "period" and 10000 <= value < 100000
            text = from_excel(int(value), self.epoch).strftime("%Y-%m-%d") if is_day else number_text(value)
            marks = "" if is_day else self.percent(cell) + (f"[{escaped(unit)}]" if unit else "")
        if version == 1:
            return text
        return ("f:" if self.is_formula(cell) else "") + text + marks

    def percent(self, cell):
        codes = re.sub(r'"[^"]*"?|[\\!_*].|\[[^\]]*\]?', "", cell.number_format)
        return "%" if "%" in codes else ""


def line_of(sheet, cells):
    return "\t".join([sheet, *(f"{id}={text}" for id, text in sorted(cells) if text)])


COUNTED = set("个 人 名 户 家 处 所 支 次 人次 项".split())
HEADER_UNITS = {
    **{"numerator": COUNTED, "denominator": COUNTED, "counties": {"个"}, "pilots": {"个"}},
    **{"fund": {"万元"}, "subsidy": {"万元"}},
}


def header_name(value, columns, own_unit=None):
    """The header without its unit; as it is where those brackets hold something else."""
    if not isinstance(value, str):
        return None
    plain, unit = re.sub(r"\s", "", BRACKETS.sub("", value)), BRACKETS.search(value)
    id, _ = columns.get(plain, (None, None))
    if not unit or unit_text(unit.group(1)) in HEADER_UNITS.get(id, ()):
        return plain
    return plain if id in OWN_UNIT and unit_text(unit.group(1)) == own_unit else value


def header_of(sheet, columns, own_unit=None):
    """The row that names the most columns of the page."""
    rows = list(sheet.iter_rows(max_row=20))
    names = lambda row: len({header_name(cell.value, columns, own_unit) for cell in row} & set(columns))
    return max(rows, key=names, default=())


def code_of(value):
    return re.sub(r"^0+(?=\d+$)", "", str(value if value is not None else "").strip().lower())


def unit_of(book, head, id, code):
    if id not in WITH_UNIT:
        return ""
    in_header = BRACKETS.search(head.value)
    if in_header:
        return unit_text(in_header.group(1))
    return unit_text(str(book.units.get(code) or "")) if id in OWN_UNIT else ""


def read_units(book, columns):
    if "指标" in book.results.sheetnames:
        header = header_of(book.results["指标"], columns)
        at = {header_name(cell.value, columns): i for i, cell in enumerate(header)}
        if "指标代码" in at and "单位" in at:
            for row in book.results["指标"].iter_rows(min_row=header[0].row + 1):
                if any(cell.value is not None for cell in row):
                    book.units[code_of(row[at["指标代码"]].value)] = row[at["单位"]].value
    units = {unit_text(str(unit or "")) for unit in book.units.values()}
    book.own_unit = units.pop() if len(units) == 1 else None


def table_rows(book, sheet, columns, version, without=()):
    header = header_of(sheet, columns, book.own_unit)
    names = [(header_name(head.value, columns, book.own_unit), head) for head in header]
    named = [(columns[name], head) for name, head in names if name in columns]
    for row in sheet.iter_rows(min_row=header[0].row + 1) if header else ():
        at = {id: row[head.column - 1] for (id, _), head in named}
        code = code_of(at["indicatorCode"].value) if "indicatorCode" in at else ""
        yield row, [
            (id, book.cell_text(at[id], kind, version, unit_of(book, head, id, code)))
            for (id, kind), head in named
            if id not in without
        ]


def cover_lines(book, sheet, columns, version):
    for row in sheet.iter_rows(max_row=60):
        for label, *right in (row[at : at + 5] for at in range(len(row))):
            if label.value in columns:
                id, kind = columns[label.value]
                filled = next((cell for cell in right if cell.value is not None), None)
                if filled is not None:
                    yield line_of("cover", [(id, book.cell_text(filled, kind, version))])


def plan_lines(book):
    """The carried plan: its filled rows and columns by their numbers."""
    for sheet in book.results.worksheets:
        head = [cell.value for row in sheet.iter_rows(max_row=60) for cell in row]
        if sheet.title not in ("规划", "Plan") or not {"规划代码", "Plan code"} & set(head):
            continue
        rows = [row for row in sheet.iter_rows() if any(cell.value is not None for cell in row)]
        columns = [at for at in range(sheet.max_column) if any(row[at].value is not None for row in rows)]
        for n, row in enumerate(rows, 1):
            cells = [(f"c{at}", book.cell_text(row[c], "text", 2)) for at, c in enumerate(columns, 1)]
            yield "\t".join(["plan", f"row={n}", *(f"{id}={text}" for id, text in cells if text)])
        return


def filled_lines(lines):
    return [line for line in lines if "\t" in line]


def lines_of(book, known, version, concluded):
    """The lines of the data, and those of the explanations."""
    data, explanations = [], []
    for name, (sheet, columns) in known.items():
        if name not in book.results.sheetnames or sheet == "approvals":
            continue
        if sheet == "cover":
            data += filled_lines(cover_lines(book, book.results[name], columns, version))
            continue
        without = () if concluded else ("state",)
        rows = table_rows(book, book.results[name], columns, version, without)
        lines = filled_lines(line_of(sheet, cells) for _, cells in rows)
        (explanations if sheet == "explanations" else data).extend(lines)
    if version > 1:
        data += plan_lines(book)
    return data, explanations


def utf16(line):
    return line.encode("utf-16-be")


def main(workbook, page):
    book = Book(workbook)
    known = sheets_of(open(page, encoding="utf-8").read())
    read_units(book, known["指标"][1])
    _, columns = known["审批"]
    sheet = book.results["审批"]
    at = [cell.value for cell in header_of(sheet, columns)].index("数据指纹")
    steps = [cell.value for cell in header_of(sheet, columns)].index("环节")
    before = ""
    for row, cells in table_rows(book, sheet, columns, 2):
        if not any(text for _, text in cells):
            continue
        seal = row[at].value or ""
        version, n, *_ = [int(part) for part in re.findall(r"^(\d+)\.(\d+)\.", seal)[0]] if seal else (2, 0)
        own = next(cells for each, cells in table_rows(book, sheet, columns, version) if each[0].row == row[0].row)
        concluded = version > 1 and row[steps].value != "申报"
        data, explanations = lines_of(book, known, version, concluded)
        body = sorted(data + explanations[:n], key=utf16) if version == 1 else sorted(data, key=utf16) + explanations[:n]
        head = [f"plan-indicators-seal {version}", f"before={before}", line_of("approvals", own)]
        text = "".join(f"{line}\n" for line in [*head, *body])
        print(f"{version}.{n}.{hashlib.sha256(text.encode('utf-8')).hexdigest()}")
        before = seal


main(sys.argv[1], sys.argv[2])
