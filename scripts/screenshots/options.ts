import { parseArgs } from 'node:util'

/** Size of the window's page, in px. */
export type Size = { readonly width: number; readonly height: number }

/** What pictures are wished for. */
export type Wish = {
  /** Folder for every scene in both themes; null for the pictures of the README alone. */
  readonly out: string | null
  readonly sizes: readonly Size[]
}

const USUAL = '1280x800'

/**
 * Reads `--out DIR` and `--size 1280x800,900x600`.
 * @throws for an unknown option or a size of another form.
 */
export function readWish(parameters: readonly string[]): Wish {
  const { values } = parseArgs({
    args: [...parameters],
    options: { out: { type: 'string' }, size: { type: 'string', default: USUAL } },
  })
  return { out: values.out ?? null, sizes: values.size.split(',').map(toSize) }
}

function toSize(text: string): Size {
  const [, width, height] = /^(\d{3,4})x(\d{3,4})$/.exec(text) ?? []
  if (width === undefined || height === undefined) {
    throw new Error(`--size: must look like ${USUAL}, is ${text}`)
  }
  return { width: Number(width), height: Number(height) }
}
