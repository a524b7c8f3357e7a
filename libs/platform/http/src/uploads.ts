import { type Person } from '#domain/kernel';
import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { inRouteConfig } from './route-config.js';

export const UPLOAD_LIMIT = 64 * 1024 * 1024;
/** Of tables as offices keep them, and of what nobody has a name for; what a file is, its bytes say. */
export const uploadTypes = [
  'application/octet-stream',
  'text/csv',
  'text/tab-separated-values',
  'text/plain',
  'text/html',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.ms-excel',
];

/** Throws what a person who may not send this file is told. */
export type MayUpload = (person: Person) => void;

/**
 * The route takes a file as it is (up to 64 MiB, in `@Body()` always a Buffer), from whom `may` does not refuse before a byte of it
 * is read; every other route refuses these types (415). One upload a person at a time, and a few at once in all: see UploadPlaces.
 */
export const Upload = (may: MayUpload) =>
  applyDecorators(
    inRouteConfig({ upload: may }),
    ApiConsumes(...uploadTypes),
    ApiBody({ schema: { type: 'string', format: 'binary' } }),
  );

/** What a route says of its upload; nothing where it takes none. */
export const uploadOf = (route: object): MayUpload | undefined =>
  'upload' in route && isMayUpload(route.upload) ? route.upload : undefined;

const isMayUpload = (value: unknown): value is MayUpload => typeof value === 'function';
