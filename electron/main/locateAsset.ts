import { extname, join, relative, sep } from 'node:path'
import { isAppUrl } from './appAddress.ts'

/** A file that the page asked for. */
export type Asset = { readonly path: string; readonly type: string }

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/**
 * The file of the built page that an address names.
 * @param root absolute path of the folder with the built page.
 * @returns null for another address, a kind of file that the page does not have, and any way out of the folder.
 */
export function locateAsset(root: string, url: string): Asset | null {
  if (!isAppUrl(url)) return null
  const name = decodePath(new URL(url).pathname)
  if (name === null || /[\0\\]/.test(name)) return null
  const path = join(root, name)
  const inside = relative(root, path)
  if (inside === '' || inside.split(sep)[0] === '..') return null
  const type = TYPES[extname(path)]
  return type === undefined ? null : { path, type }
}

function decodePath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
