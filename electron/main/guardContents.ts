import { app, type Session, type WebContents } from 'electron'
import { isAppUrl } from './appAddress.ts'

/** Guards every page that will ever exist: it stays on the app's address and opens no other page. */
export function guardAllContents(): void {
  app.on('web-contents-created', (_, contents) => guardContents(contents))
}

function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    // A reload of the own page is a navigation too.
    if (!isAppUrl(event.url) || !isAppUrl(contents.getURL())) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Refuses every permission and every request to the network that a page could make. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  const network = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*'] }
  session.webRequest.onBeforeRequest(network, (_details, decide) => decide({ cancel: true }))
}
