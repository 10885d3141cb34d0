import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests of formulas and parsing alone, without the extension's tooling: they run once per mutant. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('../../..', import.meta.url)) } },
  test: {
    include: ['tests/{unit,property}/{kpi,parsing,stats}/**/*.test.ts'],
    environment: 'node',
    // Pure functions: nothing that one file of tests leaves behind can change another's results.
    isolate: false,
    setupFiles: ['tests/tools/mutation/setup.ts'],
    testTimeout: 30_000,
  },
});
