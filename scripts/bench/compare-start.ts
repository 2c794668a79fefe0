import { inTurn, runProgram, type Taken } from './measure.js';
import { makeLarge } from './make-data.js';
import process from 'node:process';

/** 启动 · The command over one small workbook beside a Node that does nothing, both from cold. */
export function compareStart(rounds: number): ReadonlyMap<string, Taken> {
  const small = `${makeLarge(100)}/large.xlsx`;
  const node = (args: readonly string[]) => () => runProgram(process.execPath, args);
  return inTurn(
    [
      {
        name: 'validate',
        run: node(['dist/plan-indicators.mjs', 'validate', small, '--no-cache']),
      },
      { name: 'node', run: node(['-e', '0']) },
    ],
    rounds,
  );
}
