export { answerOf, ApiProblem } from './answer-of.js';
export { apiClient, seen, type ApiClient, type Connection, type Schemas } from './api-client.js';
export { Positions } from './positions.js';
