import type { JsonFile, Project } from './load-project.ts';

interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
  readonly const?: unknown;
}

/**
 * Puts a catalog file into its one form: properties in the order of the schema, entries and flows sorted by id.
 *
 * @param schemaId File name of the schema.
 */
export function toCanonical<T>(file: JsonFile<T>, schemaId: string, { schemas }: Pick<Project, 'schemas'>): T {
  const roots = new Map(schemas.map(({ path, data }) => [path.split('/').at(-1) ?? '', data as SchemaNode]));
  const root = roots.get(schemaId);
  if (root === undefined) throw new Error(`there is no schema ${schemaId}`);
  return sortLists(order(file.data, root, { roots, file: schemaId })) as T;
}

interface Place {
  readonly roots: ReadonlyMap<string, SchemaNode>;
  /** The schema file a reference without a file name points into. */
  readonly file: string;
}

function order(data: unknown, node: SchemaNode, place: Place): unknown {
  if (node.$ref !== undefined) {
    const [file = '', pointer = ''] = node.$ref.split('#');
    const target = { ...place, file: file || place.file };
    return order(data, resolve(pointer, target), target);
  }
  if (Array.isArray(data)) return data.map((item) => order(item, node.items ?? {}, place));
  if (typeof data !== 'object' || data === null) return data;
  const properties = (chooseVariant(data, node, place) ?? node).properties ?? {};
  const known = Object.keys(properties).filter((key) => key in data);
  const others = Object.keys(data).filter((key) => !(key in properties));
  const values = data as Record<string, unknown>;
  return Object.fromEntries(
    [...known, ...others].map((key) => [key, order(values[key], properties[key] ?? {}, place)]),
  );
}

function resolve(pointer: string, { roots, file }: Place): SchemaNode {
  let at: unknown = roots.get(file);
  for (const part of pointer.split('/').filter(Boolean)) at = (at as Record<string, unknown> | undefined)?.[part];
  return (at ?? {}) as SchemaNode;
}

/** Of several shapes, the one whose `kind` the data has. */
function chooseVariant(data: object, node: SchemaNode, place: Place): SchemaNode | undefined {
  return node.oneOf
    ?.map((one) => (one.$ref === undefined ? one : resolve(one.$ref.split('#')[1] ?? '', place)))
    .find((one) => one.properties?.kind?.const === (data as { kind?: unknown }).kind);
}

/** Entries, codes and flows stand by id; steps and actions keep the order they are read in. */
function sortLists(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const sorted = Object.entries(data).map(([key, value]) =>
    SORTED_LISTS.has(key) && Array.isArray(value)
      ? [key, value.toSorted((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1))]
      : [key, value],
  );
  return Object.fromEntries(sorted);
}

const SORTED_LISTS: ReadonlySet<string> = new Set(['codes', 'entries', 'flows']);
