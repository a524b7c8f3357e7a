#!/usr/bin/env node
// `npx jixiao …`: paths in its arguments are the caller's, so the current folder stays what it is.
import { setUp } from './set-up.mjs';

setUp();
await import('../../dist/apps/cli/src/main.js');
