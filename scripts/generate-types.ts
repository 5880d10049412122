/** Writes src/catalog/types.ts from the JSON Schemas; with --check only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

const target = 'src/catalog/types.ts';
const schemas = ['defs', 'app', 'codes', 'flow', 'recognition'];

const generated = await generateTypes();
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== generated) {
    process.stderr.write(`${target}: differs from the schemas. Remedy: npm run fix\n`);
    process.exit(1);
  }
} else {
  writeFileSync(target, generated);
}

async function generateTypes(): Promise<string> {
  const source = await compile(bundleSchemas(), 'CatalogSchemas', {
    bannerComment: '// Generated from src/catalog/schema by `npm run fix`. Change the schemas instead.',
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 120 },
  });
  return makeReadonly(
    source
      .replace(/\n?export interface CatalogSchemas \{\}\n/, '')
      .replace(
        / \*\n \* This interface was referenced by `CatalogSchemas`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g,
        '',
      ),
  );
}

/** One schema with every definition of all files, so that a shape shared by several files becomes one type. */
function bundleSchemas(): JSONSchema {
  const definitions: Record<string, unknown> = {};
  for (const name of schemas) {
    const { definitions: own, ...file } = JSON.parse(readFileSync(`src/catalog/schema/${name}.schema.json`, 'utf8'));
    Object.assign(definitions, own);
    if (name !== 'defs') definitions[`${name}.schema.json`] = file;
  }
  return inlineReferences({ $id: 'CatalogSchemas', type: 'object', definitions }) as JSONSchema;
}

/** A `$ref` with a description beside it would become a second type; wrapped in `allOf` it stays the same one. */
function inlineReferences(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(inlineReferences);
  if (typeof node !== 'object' || node === null) return node;
  const { $ref, ...rest } = node as Record<string, unknown>;
  const mapped = Object.fromEntries(
    Object.entries(rest)
      .filter(([key, value]) => !((key === '$schema' || key === '$id') && typeof value === 'string'))
      .map(([key, value]) => [key, inlineReferences(value)]),
  );
  if (typeof $ref !== 'string') return mapped;
  const reference = { $ref: `#/definitions/${$ref.split('/definitions/')[1] ?? $ref}` };
  return 'description' in mapped ? { description: mapped.description, allOf: [reference] } : reference;
}

/** The generator knows no `readonly`; catalog data is never changed. */
function makeReadonly(source: string): string {
  return source
    .replace(/^(\s+)((?:\$?\w+|\[\w+: string\])\??:)/gm, '$1readonly $2')
    .replace(/: ([\w']+|\([^)]*\))\[\];/g, ': readonly $1[];');
}
