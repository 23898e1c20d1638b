import { defineConfig } from 'vitest/config'

const FOLDERS = ['unit', 'properties', 'architecture', 'golden', 'storage', 'readers']

const filesIn = (folder: string) => `tests/${folder}/**/*.test.{ts,tsx}`

/**
 * Files with a process each: they replace modules, start processes, write files, or compute so long
 * that they are faster where nothing ran before. They start first, since they last longest.
 */
const APART = [
  ...['properties', 'storage', 'readers', 'unit/calibrate', 'unit/cli', 'unit/electron'],
  ...['unit/renderer/mend', 'unit/renderer/state'],
].map(filesIn)

export default defineConfig({
  test: {
    // Outside Electron the `electron` package looks for its binary and would download it; told where
    // a runtime lies, it answers with a path and electron-store works with the folder it is given.
    env: { ELECTRON_OVERRIDE_DIST_PATH: '/no-runtime-in-unit-tests' },
    restoreMocks: true,
    // One core is left idle otherwise; on two that is half of them.
    maxWorkers: '100%',
    // A test that waits for the clock is wrong; this is for slow machines.
    testTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'apart', include: APART } },
      {
        extends: true,
        test: {
          name: 'together',
          include: FOLDERS.map(filesIn),
          exclude: APART,
          // Loading the same code for each file takes longer than most of these tests.
          isolate: false,
        },
      },
    ],
  },
})
