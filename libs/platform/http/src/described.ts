import { type OpenAPIObject } from '@nestjs/swagger';
import { fieldWords } from './field-words.js';

/** The document with every field described that does not describe itself. */
export const describeFields = (document: OpenAPIObject): OpenAPIObject => {
  describe(document);
  return document;
};

function describe(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  if ('properties' in node && typeof node.properties === 'object' && node.properties !== null) {
    // Each is written anew: one object may stand for several fields.
    for (const [name, field] of Object.entries(node.properties))
      Object.assign(node.properties, { [name]: describedField(name, field) });
  }
  for (const each of Object.values(node)) describe(each);
}

function describedField(name: string, field: unknown): unknown {
  const words = Object.hasOwn(fieldWords, name) ? fieldWords[name] : undefined;
  if (words === undefined || typeof field !== 'object' || field === null || 'description' in field) return field;
  return { ...field, description: words.join(' ') };
}
