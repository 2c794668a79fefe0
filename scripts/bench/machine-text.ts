import { availableParallelism, cpus, release, totalmem, type } from 'node:os';
import process from 'node:process';
import { notInstalled } from './readers.js';

/** 机器 · What the figures were measured on: the kind of machine, and nothing that names it. */
export function machineText(): string {
  const [{ model = 'unknown processor' } = {}] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB of memory`;
  const cores = `${availableParallelism()} cores (${model.trim()})`;
  const system = `${type()} ${release().split('-')[0]}, Node ${process.version}`;
  const missing =
    notInstalled.length > 0 ? ` Not installed, so not measured: ${notInstalled.join(', ')}.` : '';
  return `${cores}, ${memory}, ${system}.${missing}`;
}
