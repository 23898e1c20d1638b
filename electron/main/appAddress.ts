/** Scheme under which the app serves its own page. */
export const APP_SCHEME = 'app'

/** Address of the app's page. */
export const APP_URL = `${APP_SCHEME}://planner/index.html`

/** Whether an address belongs to the app's own page; false for any text that is no address. */
export function isAppUrl(url: string): boolean {
  try {
    const { protocol, host } = new URL(url)
    return protocol === `${APP_SCHEME}:` && host === 'planner'
  } catch {
    return false
  }
}
