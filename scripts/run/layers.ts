import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The layers that have types of their own, as the root tsconfig.json lists them. */
export function layers(root: string): string[] {
  const text = readFileSync(join(root, 'tsconfig.json'), 'utf8')
  const { references } = JSON.parse(text) as { references: { path: string }[] }
  return references.map(({ path }) => path.replace(/^\.\//, ''))
}
