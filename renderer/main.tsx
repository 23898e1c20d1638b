import '@fontsource-variable/inter/wght.css'
import './design/tokens.css'
import './design/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './frame/App.tsx'
import { useStore } from './state/store.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root')

void useStore.getState().load()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
