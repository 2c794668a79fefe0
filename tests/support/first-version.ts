import { createHash } from 'node:crypto';
import { columnLetters } from '../../src/core/model/index.js';
import { sealClaims } from '../../src/core/seal/index.js';
import { rowsOf } from '../../src/core/tables/index.js';
import type { Sign } from '../../src/seals/index.js';
import { editedBook } from './edited-book.js';
import { understand } from './sealing.js';

/** A sealed workbook with the seals, and the signatures of them, that the first version would have made. */
export async function inFirstVersion(sealed: Uint8Array, sign?: Sign): Promise<Uint8Array> {
  let bytes = sealed;
  const { tables } = await understand(bytes);
  for (const [at, { row, cells }] of rowsOf(tables, 'approvals').entries()) {
    const write = async (column: number, value: string) => {
      const cell = `${columnLetters(column)}${row}`;
      bytes = await editedBook(bytes, { sheet: '审批', cell, value });
    };
    const [, count = '0'] = (cells.seal.value ?? '').split('.');
    await write(cells.seal.column, `1.${count}.${'0'.repeat(64)}`);
    const text = sealClaims(await understand(bytes))[at]?.text ?? '';
    const seal = `1.${count}.${createHash('sha256').update(text).digest('hex')}`;
    await write(cells.seal.column, seal);
    if (sign) await write(cells.signature.column, await sign(seal));
  }
  return bytes;
}
