import '@fontsource-variable/inter/wght.css'
import './design/tokens.css'
import './design/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import * as z from 'zod/mini'
import { App } from './frame/App.tsx'
import { useStore } from './state/store.ts'

// Compiled schemas would need `new Function`, which the page's policy forbids.
z.config({ jitless: true })

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root')

void useStore.getState().load()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
