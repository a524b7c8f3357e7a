import { apiClient, Positions } from '#platform/api-client';
import createQueries from 'openapi-react-query';

/** How far this page has been told that its commands went: a question waits for them. */
export const positions = new Positions();

/** The API beside this page; who asks is told by the cookie that the browser sends and no script can read. */
export const api = apiClient({ url: window.location.origin, positions });

export const queries = createQueries(api);
