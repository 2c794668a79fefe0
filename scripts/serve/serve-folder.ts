import { realpathSync } from 'node:fs';
import {
  createServer as createHttp,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttps } from 'node:https';
import { isAbsolute, join, relative, sep } from 'node:path';
import sirv from 'sirv';
import type { LocalCertificate } from './local-certificate.js';

/** What is served, and how. */
export interface Serving {
  readonly folder: string;
  readonly port: number;
  readonly certificate: LocalCertificate;
}

/**
 * Serves a folder to this machine alone, over https where there is a certificate.
 *
 * Files are read anew for each request, so that a new build is served at once. Excel on the web asks from
 * its own address, and office.js spells the folders of languages as it likes.
 */
export function serveFolder({ folder, port, certificate }: Serving): Promise<Server> {
  const answer = sirv(folder, { dev: true, dotfiles: false, setHeaders: allowExcel });
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    const status = refusalOf(request, folder);
    if (status !== undefined) {
      response.writeHead(status, { Allow: 'GET, HEAD' }).end();
      return;
    }
    request.url = (request.url ?? '').replace(/^\/office\/[^?#]*/, (path) => path.toLowerCase());
    answer(request, response);
  };
  const server = 'cert' in certificate ? createHttps(certificate, listener) : createHttp(listener);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: 'localhost' }, () => {
      resolve(server);
    });
  });
}

/** Names of this machine: a page elsewhere whose name leads here is not one of them. */
const ownNames = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/** Why a request has no answer, as a status: asked by another name, by another method, or for what is none of its business. */
function refusalOf(
  { method, headers, url = '' }: IncomingMessage,
  folder: string,
): number | undefined {
  if (!ownNames.test(headers.host ?? '')) return 421;
  if (method !== 'GET' && method !== 'HEAD') return 405;
  const [path = ''] = url.split(/[?#]/);
  if (/(^|[/\\])\.|%2e|%5c|%00/i.test(path)) return 404;
  return leadsOut(path, folder) ? 404 : undefined;
}

/** Whether a link in the folder leads out of it. */
function leadsOut(path: string, folder: string): boolean {
  try {
    const real = realpathSync(join(folder, decodeURIComponent(path)));
    const way = relative(realpathSync(folder), real);
    return isAbsolute(way) || way.split(sep)[0] === '..';
  } catch {
    return false;
  }
}

function allowExcel(response: ServerResponse): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cache-Control', 'no-store');
}
