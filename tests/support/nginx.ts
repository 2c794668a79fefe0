import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installed } from '../../scripts/bench/installed.js';
import { freePort } from '../../scripts/serve/free-port.js';

/** nginx, where it is installed. */
export const nginx = installed('nginx') ?? installed('../sbin/nginx');

/** A site that nginx serves over https. */
export interface Served {
  readonly address: string;
  readonly stop: () => void;
}

/** Serves a folder by a configuration as it is shipped, with its places filled in for this machine. */
export async function serveWithNginx(site: string, conf: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort(18_443 + 20 * Number(process.env['JEST_WORKER_ID'] ?? 0));
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const subject = ['-subj', '/CN=localhost', '-days', '2', '-nodes', '-newkey', 'rsa:2048'];
  execFileSync('openssl', ['req', '-x509', ...subject, '-keyout', key, '-out', cert], {
    stdio: 'ignore',
  });
  const filled = conf
    .replace(/listen .*;/, `listen 127.0.0.1:${port} ssl;`)
    .replace(/ssl_certificate .*;/, `ssl_certificate ${cert};`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${key};`)
    .replace(/root .*;/, `root ${site};`);
  mkdirSync(join(folder, 'tmp'));
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const temps = places.map((name) => `${name}_temp_path ${folder}/tmp/${name};`).join('\n');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const whole = `${user} daemon off; pid ${folder}/pid; error_log ${folder}/errors;
    events {} http { access_log off; ${temps}\n${filled} }`;
  writeFileSync(join(folder, 'nginx.conf'), whole);
  const server = spawn(nginx ?? 'nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  await answering(port);
  return {
    address: `https://127.0.0.1:${port}`,
    stop: () => {
      server.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until something answers at a port. */
async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const isThere = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.once('error', () => resolve(false)).once('connect', () => socket.end());
    });
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx does not answer');
}
