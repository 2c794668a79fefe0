import {
  createServer as createHttp,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttps } from 'node:https';
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
  const answer = sirv(folder, { dev: true, setHeaders: allowExcel });
  const listener = (request: IncomingMessage, response: ServerResponse) => {
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

function allowExcel(response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cache-Control', 'no-store');
}
