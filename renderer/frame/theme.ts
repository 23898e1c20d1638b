import { useEffect } from 'react'
import type { Theme } from '../../shared/document/settings.ts'
import { useStore } from '../state/store.ts'

/** Puts the theme that holds now on the page, and follows the system where it may. */
export function useTheme(): void {
  const theme = useStore((state) => state.document.settings.theme)
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const show = () => {
      document.documentElement.dataset.theme = holds(theme, dark.matches)
    }
    show()
    dark.addEventListener('change', show)
    return () => dark.removeEventListener('change', show)
  }, [theme])
}

function holds(theme: Theme, systemIsDark: boolean): 'light' | 'dark' {
  if (theme !== 'system') return theme
  return systemIsDark ? 'dark' : 'light'
}
