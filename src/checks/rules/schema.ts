import { Ajv } from 'ajv';
import type { Check, Failure } from '../check.ts';
import type { JsonFile } from '../load-project.ts';

export const schema: Check = {
  name: 'schema',
  description: 'Every catalog file has the shape its schema describes.',
  check: (project) => {
    const ajv = new Ajv({ allErrors: true, strict: false, discriminator: false });
    for (const { data } of project.schemas) ajv.addSchema(data as object);
    return [
      ...project.appFiles.flatMap((file) => validate(ajv, file, 'app.schema.json')),
      ...project.codeFiles.flatMap((file) => validate(ajv, file, 'codes.schema.json')),
      ...project.flowFiles.flatMap((file) => validate(ajv, file, 'flow.schema.json')),
      ...validate(ajv, project.recognitionFile, 'recognition.schema.json'),
    ];
  },
};

function validate(ajv: Ajv, file: JsonFile, schemaId: string): Failure[] {
  ajv.validate(schemaId, file.data);
  return (ajv.errors ?? []).map(({ instancePath, message, params }) => ({
    file: file.path,
    id: readablePath(file.data, instancePath),
    problem: `${message ?? 'is not valid'}${describeParams(params)}`,
    remedy: `see the description in src/catalog/schema/${schemaId}`,
  }));
}

function describeParams(params: Record<string, unknown>): string {
  const detail = params.additionalProperty ?? params.allowedValues ?? params.missingProperty;
  return detail === undefined ? '' : ` (${JSON.stringify(detail)})`;
}

/** `/entries/3/who` as `entries okta.http-401 who`: people look for ids, not for positions. */
function readablePath(data: unknown, pointer: string): string {
  const names: string[] = [];
  let at = data;
  for (const part of pointer.split('/').slice(1)) {
    at = (at as Record<string, unknown> | undefined)?.[part];
    const id = (at as { id?: unknown } | undefined)?.id;
    names.push(typeof id === 'string' ? id : part);
  }
  return names.join(' ');
}
