import { spawn, spawnSync } from 'node:child_process'

/** A display for windows. */
export type Display = { readonly close: () => void }

const SERVER = 'Xvfb'
const SCREEN = '1400x1000x24'

/**
 * Sees to a display: the one that there is, else an own Xvfb, whose address goes into `DISPLAY`.
 * @throws on Linux when there is neither a display nor Xvfb.
 */
export async function openDisplay(): Promise<Display> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return { close: () => {} }
  if (spawnSync('which', [SERVER], { stdio: 'ignore' }).status !== 0) {
    throw new Error(`No display and no ${SERVER}: run sudo apt-get install -y xvfb`)
  }
  // Xvfb looks for a free number itself and writes it to the descriptor that it is given.
  const server = spawn(SERVER, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    server.on('error', reject)
    server.on('exit', (code) => reject(new Error(`${SERVER} ended with exit code ${code}`)))
    server.stdio[3]?.once('data', (text: Buffer) => resolve(text.toString().trim()))
  })
  process.env.DISPLAY = `:${number}`
  const stop = () => {
    server.kill()
  }
  // Also where the run ends by an error.
  process.once('exit', stop)
  return {
    close: () => {
      process.off('exit', stop)
      stop()
      delete process.env.DISPLAY
    },
  }
}
