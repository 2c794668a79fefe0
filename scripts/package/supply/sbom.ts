import type { ShippedPackage } from './shipped-packages.js';

/** What is shipped: its version, Node in the programs, and the packages of npm. */
export interface Supply {
  readonly version: string;
  readonly node: ShippedPackage;
  readonly packages: readonly ShippedPackage[];
}

/**
 * 软件物料清单 · Everything that is shipped, as CycloneDX 1.6.
 *
 * It tells no time and no number of its own, so that the same sources give the same bytes.
 */
export function sbom({ version, node, packages }: Supply): string {
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': 'plan-indicators',
        name: 'plan-indicators',
        version,
        licenses: [{ expression: 'MIT' }],
      },
    },
    components: [node, ...packages].map((one) => component(one, one === node)),
    dependencies: [{ ref: 'plan-indicators', dependsOn: [node, ...packages].map(purl) }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function component(one: ShippedPackage, isPlatform: boolean): object {
  const { name, version, licence, integrity } = one;
  const [, group, short = name] = /^(@[^/]+)\/(.*)$/.exec(name) ?? [];
  return {
    type: isPlatform ? 'platform' : 'library',
    'bom-ref': purl(one),
    ...(group === undefined ? {} : { group }),
    name: short,
    version,
    licenses: [licenceOf(licence)],
    purl: purl(one),
    ...(integrity === undefined ? {} : { hashes: [digestOf(integrity)] }),
  };
}

function purl({ name, version }: ShippedPackage): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** Words that are no SPDX expression, such as those of office.js, are told as they stand. */
function licenceOf(licence: string): object {
  return /^(?!LICENSE$|NOASSERTION$)[\w.()+-]+( (OR|AND) [\w.()+-]+)*$/.test(licence)
    ? { expression: licence }
    : { license: { name: licence } };
}

function digestOf(integrity: string): object {
  const [, content = ''] = integrity.split('-');
  return { alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') };
}
