import { createServer } from 'node:net';

const attempts = 50;

/** The first free port from the one that is wanted on; for 0 any free one. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + attempts; port += 1) {
    const free = await tryPort(port);
    if (free !== undefined) return free;
  }
  return (await tryPort(0)) ?? wanted;
}

/** Listens for a moment: the port that was had, undefined where something else listens there. */
function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'EADDRINUSE' || code === 'EACCES') resolve(undefined);
      else reject(new Error(code));
    });
    server.listen({ port, host: 'localhost' }, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' ? address?.port : undefined);
      });
    });
  });
}
