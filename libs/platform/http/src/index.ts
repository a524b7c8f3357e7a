// More than twenty names: what a route written by hand asks for, and what makes an application of routes, are used side by side by the API alone.
export { Asker, requireRevision, type Caller } from './caller.js';
export { bearerOf, Identity } from './identity.js';
export { Action } from './action.js';
export { Public } from './token.guard.js';
export { accepted, answer } from './answer.js';
export { Reads } from './reads.js';
export { type ReadsFrom } from './read-refusals.js';
export { cursor, emptyBody, pageOf, pageQuery, pageSchema, unitsQuery, wholeNumber, type Page } from './paging.js';
export { idParam } from './id-param.js';
export { Upload } from './uploads.js';
export { Place } from './upload-places.js';
export { type Asked, type UploadPlace } from './wire.js';
export { Asks, assertOneHandlerEach } from './handlers.js';
export { ApiProblems, documentOf } from './open-api.js';
export { type ProblemStatus } from './problem.js';
export { HttpModule } from './http.module.js';
export { createHttpApp } from './http-app.js';
