import { readFileSync } from 'node:fs'
import { type ProtocolResponse, protocol } from 'electron'
import { APP_SCHEME } from './appAddress.ts'
import { CONTENT_SECURITY_POLICY } from './contentSecurityPolicy.ts'
import { type Asset, locateAsset } from './locateAsset.ts'

/** Makes the app's scheme a secure origin of its own. Must run before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/**
 * Serves the built page from a folder (absolute path) under the app's scheme. In the older form of
 * Electron's interface: the newer one answers with web streams, which have to be loaded before the
 * first file can go out. Files are read at once, so that none waits for what the start does meanwhile.
 * @param onFirst called once the first file, the page itself, is on its way.
 */
export function serveApp(root: string, onFirst: () => void): void {
  let isFirst = true
  protocol.registerBufferProtocol(APP_SCHEME, (request, answer) => {
    answer(request.method === 'GET' ? readAsset(locateAsset(root, request.url)) : refusal(403))
    if (isFirst) setImmediate(onFirst)
    isFirst = false
  })
}

function readAsset(asset: Asset | null): ProtocolResponse {
  if (asset === null) return refusal(403)
  const { path, type } = asset
  try {
    const data = readFileSync(path)
    return { data, mimeType: type, charset: 'utf-8', headers: SECURITY_HEADERS }
  } catch {
    return refusal(404)
  }
}

// No opener policy: no window opens this page or is opened by it, and the policy would make Chromium
// start a second process for it.
const SECURITY_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
}

function refusal(statusCode: 403 | 404): ProtocolResponse {
  return { statusCode, data: Buffer.alloc(0), headers: SECURITY_HEADERS }
}
