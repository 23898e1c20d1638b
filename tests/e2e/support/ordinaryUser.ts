import { spawnSync } from 'node:child_process'
import { chmod, chown, copyFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { playwrightLoader } from './loader.ts'

/** A person without rights, made for one launch: root cannot use Chromium's sandbox. */
export type OrdinaryUser = {
  readonly name: string
  readonly home: string
  /** Where the user finds the app. */
  readonly appFolder: string
  /** Where the user finds Playwright's preload. */
  readonly loader: string
  /** Runs Electron as that user, with the arguments that it is given, in the same process. */
  readonly launcher: string
  remove(): Promise<void>
}

/**
 * Makes a user who can read a copy of app and runtime and write the folder for the app's data.
 * @param electron  Absolute path of the Electron executable.
 * @param appFolder Absolute path of the built project.
 * @param userData  Absolute path of a folder of its own for the app's data.
 */
export async function asOrdinaryUser(
  electron: string,
  appFolder: string,
  userData: string,
): Promise<OrdinaryUser> {
  const name = `planner-${process.pid}`
  const base = await mkdtemp(join(tmpdir(), 'planner-user-'))
  await chmod(base, 0o755)
  const home = join(base, 'home')
  run('useradd', ['--create-home', '--home-dir', home, name])
  const uid = Number(run('id', ['-u', name]))
  const gid = Number(run('id', ['-g', name]))

  const runtime = join(base, 'electron')
  const dist = dirname(electron)
  // Links cost nothing; another file system needs copies.
  if (spawnSync('cp', ['-al', dist, runtime]).status !== 0) run('cp', ['-a', dist, runtime])
  const app = join(base, 'app')
  await mkdir(app)
  await copyFile(join(appFolder, 'package.json'), join(app, 'package.json'))
  await cp(join(appFolder, 'out'), join(app, 'out'), { recursive: true })
  const loader = join(base, 'loader.js')
  await copyFile(playwrightLoader(), loader)
  await mkdir(userData, { recursive: true })
  await chown(userData, uid, gid)
  // The way to the data must be open too.
  await chmod(dirname(userData), 0o755)
  const authority = join(home, '.Xauthority')
  if (process.env.XAUTHORITY) {
    await copyFile(process.env.XAUTHORITY, authority)
    await chown(authority, uid, gid)
  }
  const launcher = join(base, 'launch')
  await writeFile(
    launcher,
    `#!/bin/sh
export HOME='${home}' XAUTHORITY='${authority}'
cd '${app}'
exec setpriv --reuid=${uid} --regid=${gid} --init-groups '${join(runtime, 'electron')}' "$@"
`,
    { mode: 0o755 },
  )
  return {
    name,
    home,
    appFolder: app,
    loader,
    launcher,
    async remove() {
      run('userdel', [name])
      await rm(base, { recursive: true, force: true })
    },
  }
}

function run(command: string, parameters: readonly string[]): string {
  const done = spawnSync(command, parameters, { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${command} failed: ${done.stderr}`)
  return done.stdout
}
