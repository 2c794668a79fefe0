import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installed } from '../../scripts/bench/installed.js';
import { isPublicKey, isSignedWith, newKeyPair, signerOf } from '../../src/seals/index.js';

const seal = `1.0.${'a'.repeat(64)}`;
const pair = await newKeyPair();

test('what one half of a pair signs the other half bears out', async () => {
  const signature = (await (await signerOf(pair.privateKey))?.(seal)) ?? '';
  expect(await isSignedWith(pair.publicKey, { text: seal, signature })).toBe(true);
  expect(await isSignedWith(pair.publicKey, { text: `${seal}0`, signature })).toBe(false);
});

test('no two pairs are the same', async () => {
  expect((await newKeyPair()).privateKey).not.toBe(pair.privateKey);
});

const rsa = `-----BEGIN PUBLIC KEY-----\n${btoa('no key of this kind')}\n-----END PUBLIC KEY-----`;

test.each(['', '指标,数值', pair.privateKey, rsa, pair.publicKey.slice(0, 60)])(
  'a file that is no public key is none: %#',
  async (text) => {
    expect(await isPublicKey(text)).toBe(false);
  },
);

test('a public key signs nothing', async () => {
  expect(await signerOf(pair.publicKey)).toBeUndefined();
  expect(await signerOf('密钥')).toBeUndefined();
});

test.each(['', '签名', 'AAAA', `${'A'.repeat(86)}==`])(
  '“%s” is nobody’s signature',
  async (signature) => {
    expect(await isSignedWith(pair.publicKey, { text: seal, signature })).toBe(false);
  },
);

/** LibreSSL, which goes by the same name, knows other arguments. */
const openssl = installed('openssl');
const isOurs = openssl && /^OpenSSL [3-9]/.test(execFileSync(openssl, ['version']).toString());
const withOpenssl = isOurs ? test : test.skip;

withOpenssl('OpenSSL bears out our signature with our key', async () => {
  const at = (name: string) => join(folder, name);
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  const signature = (await (await signerOf(pair.privateKey))?.(seal)) ?? '';
  writeFileSync(at('key.pub'), pair.publicKey);
  writeFileSync(at('seal'), seal);
  writeFileSync(at('signature'), Buffer.from(signature, 'base64'));
  const files = ['-inkey', at('key.pub'), '-in', at('seal'), '-sigfile', at('signature')];
  const told = execFileSync('openssl', ['pkeyutl', '-verify', '-pubin', '-rawin', ...files]);
  expect(told.toString()).toContain('Success');
});

withOpenssl('a key that OpenSSL made signs, and is borne out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  const file = join(folder, 'key');
  execFileSync('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', file]);
  const publicKey = execFileSync('openssl', ['pkey', '-in', file, '-pubout']).toString();
  const signature = (await (await signerOf(readFileSync(file, 'utf8')))?.(seal)) ?? '';
  expect(await isSignedWith(publicKey, { text: seal, signature })).toBe(true);
});
