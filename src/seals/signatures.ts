import { base64Of, bytesOf, keyBytes, publicKeyText } from './key-text.js';

const algorithm = 'Ed25519';

/** 签名 · Signs a text; the signature is in base64. */
export type Sign = (text: string) => Promise<string>;

/** 密钥对 · A new pair of keys as the texts of their files. */
export interface KeyPair {
  readonly privateKey: string;
  readonly publicKey: string;
}

/** Whether this host can sign: older browsers do not know the algorithm, and seal without. */
export async function canSign(): Promise<boolean> {
  return (await unlessRefused(newKeyPair)) !== undefined;
}

/** Makes a new pair of keys. */
export async function newKeyPair(): Promise<KeyPair> {
  const { subtle } = crypto;
  const pair = (await subtle.generateKey(algorithm, true, ['sign', 'verify'])) as CryptoKeyPair;
  return {
    privateKey: publicKeyText('PRIVATE KEY', await subtle.exportKey('pkcs8', pair.privateKey)),
    publicKey: publicKeyText('PUBLIC KEY', await subtle.exportKey('spki', pair.publicKey)),
  };
}

/** What signs with the private key of a file; undefined where the file holds none. */
export async function signerOf(file: string): Promise<Sign | undefined> {
  const { subtle } = crypto;
  const bytes = keyBytes('PRIVATE KEY', file);
  const key =
    bytes &&
    (await unlessRefused(() => subtle.importKey('pkcs8', bytes, algorithm, false, ['sign'])));
  if (!key) return undefined;
  return async (text) =>
    base64Of(await subtle.sign(algorithm, key, new TextEncoder().encode(text)));
}

/** Whether a text holds a public key. */
export async function isPublicKey(file: string): Promise<boolean> {
  return (await verifyingKey(file)) !== undefined;
}

/** Whether a signature of a text was made with the private half of a public key. */
export async function isSignedWith(
  file: string,
  { text, signature }: { readonly text: string; readonly signature: string },
): Promise<boolean> {
  const key = await verifyingKey(file);
  const bytes = bytesOf(signature);
  if (!key || !bytes) return false;
  return crypto.subtle.verify(algorithm, key, bytes, new TextEncoder().encode(text));
}

function verifyingKey(file: string): Promise<CryptoKey | undefined> {
  const bytes = keyBytes('PUBLIC KEY', file);
  const use = () =>
    crypto.subtle.importKey('spki', bytes ?? new Uint8Array(), algorithm, false, ['verify']);
  return bytes ? unlessRefused(use) : Promise.resolve(undefined);
}

/** What a host throws at bytes that are no key, or at an algorithm that it does not know, is its own. */
async function unlessRefused<T>(use: () => Promise<T>): Promise<T | undefined> {
  try {
    return await use();
  } catch {
    return undefined;
  }
}
