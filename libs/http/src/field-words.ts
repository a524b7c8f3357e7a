/** Field names of requests and answers as people call them: for the document, and for sentences about a fault. */
export const fieldWords: Readonly<Record<string, readonly [zh: string, en: string]>> = {};

import { type OpenAPIObject } from '@nestjs/swagger';
export const describeFields = (document: OpenAPIObject): OpenAPIObject => document;
