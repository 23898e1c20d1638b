import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The Python that Debian's packages are installed for; another one may come first on the path. */
const PYTHON = '/usr/bin/python3'

/** A start or an end as a reader understood it: on the wall, in which zone, and in UTC. */
export type ReadMoment = {
  readonly local: string
  readonly zone: string | null
  readonly utc: string | null
}

/** An event as a reader understood it. */
export type ReadEvent = {
  readonly uid: string
  readonly summary: string
  readonly start: ReadMoment
  readonly end: ReadMoment
}

/** What a reader made of one file. */
export type ReadFile = {
  readonly events: readonly ReadEvent[]
  readonly problems: readonly string[]
}

/** Programs that we did not write; each has a script of its name beside this file. */
export const READERS = ['libical', 'icalendar', 'vobject'] as const
/** Name of a reader. */
export type Reader = (typeof READERS)[number]

/** Has a reader read calendar files; its warnings, if it writes any, count as problems. */
export async function readBack(reader: Reader, files: readonly string[]): Promise<ReadFile[]> {
  const folder = await mkdtemp(join(tmpdir(), 'read-back-'))
  try {
    const paths = files.map((_, index) => join(folder, `${index}.ics`))
    await Promise.all(files.map((text, index) => writeFile(paths[index] ?? '', text)))
    const script = fileURLToPath(new URL(`./${reader}_reader.py`, import.meta.url))
    const { stdout, stderr } = await run(PYTHON, [script, ...paths], { maxBuffer: 2 ** 28 })
    const answers: ReadFile[] = JSON.parse(stdout)
    return answers.map(({ events, problems }) => ({
      events,
      problems: stderr === '' ? problems : [...problems, stderr],
    }))
  } finally {
    await rm(folder, { recursive: true })
  }
}

const KHAL_CONFIG = (folder: string) => `[calendars]
[[plan]]
path = ${folder}/events
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%dT%H:%M
longdatetimeformat = %Y-%m-%dT%H:%M
local_timezone = UTC
default_timezone = UTC
[sqlite]
path = ${folder}/khal.db
[default]
default_calendar = plan
`

/** What khal lists after it imported files one after another: `uid start end`, with times in UTC. */
export type KhalList = { readonly lines: readonly string[]; readonly problems: string }

/** Imports calendar files into a fresh khal calendar and lists `days` from a date on. */
export async function importIntoKhal(
  files: readonly string[],
  from: string,
  days: number,
): Promise<KhalList> {
  const folder = await mkdtemp(join(tmpdir(), 'khal-'))
  const config = join(folder, 'config')
  const env = { ...process.env, LC_ALL: 'C.UTF-8', HOME: folder, XDG_DATA_HOME: folder }
  let problems = ''
  const khal = async (...args: string[]) => {
    const { stdout, stderr } = await run('khal', ['-c', config, ...args], {
      env,
      maxBuffer: 2 ** 26,
    })
    problems += stderr
    return stdout
  }
  try {
    await mkdir(join(folder, 'events'))
    await writeFile(config, KHAL_CONFIG(folder))
    for (const [index, text] of files.entries()) {
      const path = join(folder, `${index}.ics`)
      await writeFile(path, text)
      problems += await khal('import', '--batch', '-a', 'plan', path)
    }
    const format = '{uid} {start-long-full} {end-long-full}'
    const listed = await khal(
      'list',
      '--once',
      '--day-format',
      '',
      '--format',
      format,
      from,
      `${days}d`,
    )
    return { lines: listed.split('\n').filter((line) => line !== ''), problems }
  } finally {
    await rm(folder, { recursive: true })
  }
}
