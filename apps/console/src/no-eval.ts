// Zod tries whether it may write functions of its own; the policy refuses, and each try is reported as a violation. Its settings are
// where every copy of it looks for them: asked for by its own door it would come with the first screen, which needs none of it.
Reflect.set(globalThis, '__zod_globalConfig', { jitless: true });

export {};
