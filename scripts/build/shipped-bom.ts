import { createHash } from 'node:crypto';

/** A part of a CycloneDX bill of materials that `npm sbom` writes, as far as it is read here. */
export interface Bom {
  readonly serialNumber?: string;
  readonly metadata: {
    readonly timestamp?: string;
    readonly tools: readonly { readonly vendor: string; readonly name: string; readonly version?: string }[];
    readonly component: Component;
  };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly scope?: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

/**
 * Leaves in a bill of materials what is shipped, and takes out what differs from run to run, so that the same lock file gives
 * the same bytes. What only development needs is told by npm's own marks: `npm sbom --omit dev` would leave out whatever a
 * package of development uses as well, React included (https://github.com/npm/cli/issues/7909).
 *
 * @param whole The bill of everything in the lock file.
 */
export function shippedBom(whole: Bom): Bom {
  const components = whole.components.filter((one) => !isForDevelopment(one));
  const { timestamp: _, ...metadata } = whole.metadata;
  const root = metadata.component['bom-ref'];
  const shipped = new Set([root, ...components.map((one) => one['bom-ref'])]);
  const bom: Bom = {
    ...whole,
    metadata: {
      ...metadata,
      tools: metadata.tools.map(({ vendor, name }) => ({ vendor, name })),
      // npm names the project after the folder it stands in.
      component: { ...metadata.component, name: root.slice(0, root.lastIndexOf('@')) },
    },
    components,
    dependencies: whole.dependencies
      .filter(({ ref }) => shipped.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => shipped.has(one)) })),
  };
  return { ...bom, serialNumber: serialOf({ ...bom, serialNumber: '' }) };
}

function isForDevelopment({ scope, properties = [] }: Component): boolean {
  return scope === 'optional' || properties.some(({ name }) => name === 'cdx:npm:package:development');
}

/** The number CycloneDX asks for: a UUID, made from the content (version 8 of RFC 9562). */
function serialOf(bom: Bom): string {
  const hash = createHash('sha256').update(JSON.stringify(bom)).digest('hex');
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
