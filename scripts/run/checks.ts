import { join } from 'node:path'
import { layers } from './layers.ts'
import { runCommand } from './runCommand.ts'

/** One check that passes or fails as a whole. */
export type Check = { readonly name: string; readonly run: () => Promise<boolean> }

/** Lint and format of the whole tree, and what nothing uses. */
export function lintChecks(root: string): Check[] {
  return [
    tool(root, 'biome', '@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']),
    tool(root, 'knip', 'knip/bin/knip.js', ['--no-progress', '--treat-config-hints-as-errors']),
  ]
}

/** The types of each layer under its own tsconfig. */
export function typeChecks(root: string): Check[] {
  return layers(root).map((layer) =>
    tool(root, `types of ${layer}`, 'typescript/bin/tsc', ['-p', layer]),
  )
}

function tool(root: string, name: string, script: string, parameters: readonly string[]): Check {
  const path = join(root, 'node_modules', script)
  return {
    name,
    run: async () =>
      (await runCommand(process.execPath, [path, ...parameters], { cwd: root })) === 0,
  }
}
