import { nativeTheme } from 'electron'

/** Colour of the window where the page is not drawn yet, near the page's own, so that nothing flashes. */
export function windowBackground(): string {
  return nativeTheme.shouldUseDarkColors ? '#1b1c1f' : '#ffffff'
}
