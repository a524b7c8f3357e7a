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
    for (const [name, field] of Object.entries(node.properties)) describeField(name, field);
  }
  for (const each of Object.values(node)) describe(each);
}

function describeField(name: string, field: unknown): void {
  const words = Object.hasOwn(fieldWords, name) ? fieldWords[name] : undefined;
  if (words === undefined || typeof field !== 'object' || field === null || 'description' in field) return;
  Object.assign(field, { description: words.join(' ') });
}
