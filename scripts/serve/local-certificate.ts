import { spawnSync } from 'node:child_process';
import { getHttpsServerOptions, verifyCertificates } from 'office-addin-dev-certs';

/** A certificate that this machine trusts, or why there is none: no-sudo, or what a program said. */
export type LocalCertificate =
  { readonly cert: Buffer; readonly key: Buffer } | { readonly reason: string };

/**
 * 本机证书 · The certificate for localhost: the one that is there, else a new one.
 *
 * Windows and the Mac ask the user before they trust it; Linux needs sudo, which is never asked for here.
 */
export async function localCertificate(): Promise<LocalCertificate> {
  try {
    if (process.platform === 'linux' && !verifyCertificates() && !hasSudo()) {
      return { reason: 'no-sudo' };
    }
    const { cert, key } = await getHttpsServerOptions();
    return { cert, key };
  } catch (error) {
    return { reason: firstLine(error instanceof Error ? error.message : String(error)) };
  }
}

/** Whether there is a sudo that would not ask for a password. */
function hasSudo(): boolean {
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}
