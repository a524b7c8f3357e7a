import { apiClient } from '#platform/api-client';
import createQueries from 'openapi-react-query';

/** The API beside this page; who asks is told by the cookie that the browser sends and no script can read. */
export const api = apiClient({ url: window.location.origin });

export const queries = createQueries(api);
