/**
 * Launcher of the fallback runtime: starts the app whose folder or main file is the first plain
 * argument, as the default app of a stock Electron does. Runs inside Electron, hence CommonJS.
 */
const { app } = require('electron')
const { existsSync, readFileSync } = require('node:fs')
const Module = require('node:module')
const path = require('node:path')

function readArguments(argv) {
  const preloads = []
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index]
    if (argument === '-r' || argument === '--require') {
      index += 1
      preloads.push(argv[index])
    } else if (!argument.startsWith('-')) {
      return { preloads, target: argument }
    }
  }
  return { preloads, target: null }
}

function adoptManifest(folder) {
  const manifestPath = path.join(folder, 'package.json')
  if (!existsSync(manifestPath)) return
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'))
  const name = manifest.productName ?? manifest.name
  if (manifest.version) app.setVersion(manifest.version)
  if (name) app.setName(name)
  if (manifest.desktopName) app.setDesktopName(manifest.desktopName)
  app.setPath('userData', path.join(app.getPath('appData'), app.getName()))
  app.setAppPath(folder)
}

const { preloads, target } = readArguments(process.argv.slice(1))
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
for (const preload of preloads) Module.createRequire(path.join(process.cwd(), 'x.js'))(preload)
if (target === null) {
  process.stderr.write('No app given: electron <folder or main file>\n')
  app.exit(1)
} else {
  const resolved = path.resolve(target)
  adoptManifest(existsSync(path.join(resolved, 'package.json')) ? resolved : path.dirname(resolved))
  Module._load(Module._resolveFilename(resolved, null, true), null, true)
}
