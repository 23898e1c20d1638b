import { defineConfig } from 'vitest/config'

const FOLDERS = ['unit', 'properties', 'architecture', 'golden', 'storage', 'readers']

export default defineConfig({
  test: {
    include: FOLDERS.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`),
    // Outside Electron the `electron` package looks for its binary and would download it; told where
    // a runtime lies, it answers with a path and electron-store works with the folder it is given.
    env: { ELECTRON_OVERRIDE_DIST_PATH: '/no-runtime-in-unit-tests' },
    restoreMocks: true,
    // One core is left idle otherwise; on two that is half of them.
    maxWorkers: '100%',
    // A test that waits for the clock is wrong; this is for slow machines.
    testTimeout: 30_000,
  },
})
