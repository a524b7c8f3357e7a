export { Inspector } from './domain/inspector.js';
export { ProjectAsOf } from './domain/project-as-of.js';
export { ProofOfScores, type ScoreProof } from './domain/proof-of-scores.js';
export { RecordOfTarget, type RecordEntry } from './domain/record-of-target.js';
export { isWithin, type Scope } from './domain/table-row.js';
