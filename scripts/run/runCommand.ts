import { spawn } from 'node:child_process'

/** How a command is run. */
export type CommandOptions = {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

/**
 * Runs a command, its output going where ours goes and nothing to read on its standard input.
 * @returns its exit code; null when a signal ended it or it could not be started.
 */
export function runCommand(
  command: string,
  parameters: readonly string[],
  { cwd, env = {} }: CommandOptions,
): Promise<number | null> {
  const child = spawn(command, parameters, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  return new Promise((done) => {
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`)
      done(null)
    })
    child.on('close', done)
  })
}
