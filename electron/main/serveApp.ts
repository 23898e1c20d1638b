import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { APP_SCHEME } from './appAddress.ts'
import { CONTENT_SECURITY_POLICY } from './contentSecurityPolicy.ts'
import { locateAsset } from './locateAsset.ts'

/** Makes the app's scheme a secure origin of its own. Must run before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Serves the built page from a folder (absolute path) under the app's scheme. */
export function serveApp(root: string): void {
  protocol.handle(APP_SCHEME, async (request) => {
    const asset = request.method === 'GET' ? locateAsset(root, request.url) : null
    if (asset === null) return refuse(403)
    try {
      return new Response(await readFile(asset.path), {
        headers: { 'content-type': asset.type, ...SECURITY_HEADERS },
      })
    } catch {
      return refuse(404)
    }
  })
}

const SECURITY_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
}

function refuse(status: 403 | 404): Response {
  return new Response(null, { status, headers: SECURITY_HEADERS })
}
