"""Reads all workbooks of a folder in the read-only mode of openpyxl and prints the seconds and kilobytes."""
import pathlib
import resource
import sys
import time

import openpyxl

files = sorted(pathlib.Path(sys.argv[1]).rglob("*.xlsx"))
start = time.perf_counter()
for file in files:
    book = openpyxl.load_workbook(file, read_only=True)
    for sheet in book:
        for _ in sheet.iter_rows(values_only=True):
            pass
    book.close()
print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
