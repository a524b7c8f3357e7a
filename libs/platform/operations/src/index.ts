export { OperationsListener, OperationsListenerModule } from './operations-listener.module.js';
export { OperationsModule, operationsRoutes } from './operations.module.js';
export { type OperatedParts } from './operated.js';
export { isOperator } from './operator.js';
export { RunnerMetrics } from './runner-metrics.js';
export { operatorsRoutes } from './routes/operators-routes.js';
