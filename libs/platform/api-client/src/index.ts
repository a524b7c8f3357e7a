export { answerOf, ApiProblem } from './answer-of.js';
export { apiClient, seen, type ApiClient, type Connection, type Schemas } from './api-client.js';
export { contentTypeOf, endingOf } from './file-types.js';
export { follow, type Following, type Told } from './follow.js';
export { serverSent, type ServerSent } from './server-sent.js';
export { Positions } from './positions.js';
