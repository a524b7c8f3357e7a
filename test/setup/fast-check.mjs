// What a spec gets that imports fast-check: every property draws from the seed of the run, unless it names one of its own.
import fc from '../../node_modules/fast-check/lib/fast-check.js';

fc.configureGlobal({ seed: Number(process.env.JIXIAO_SEED) });
export * from '../../node_modules/fast-check/lib/fast-check.js';
export default fc;
