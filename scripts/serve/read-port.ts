import { parseNumber } from 'office-addin-cli';

/** The port that was asked for; throws an error with the message where it is none. */
export function readPort(value: string, message: string): number {
  const port = parseNumber(value, message) ?? Number.NaN;
  const isPort = Number.isInteger(port) && port >= 0 && port <= 65_535;
  if (!isPort || !/^\d+$/.test(value.trim())) throw new Error(message);
  return port;
}
