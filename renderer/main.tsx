import '@fontsource-variable/inter/wght.css'
import './design/tokens.css'
import './design/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './frame/App.tsx'
import { useStore } from './state/store.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root')

// Else the font would come after the first words are laid out, and all of them would be laid out anew.
document.fonts.load('1em "Inter Variable"').catch(() => {
  // The page then has the system's font.
})
void useStore.getState().load()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
