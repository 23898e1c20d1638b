/** What a set of Debian packages is needed for. */
export type Purpose = 'run' | 'test'

const RUN = [
  'libnss3',
  'libatk1.0-0',
  'libatk-bridge2.0-0',
  'libcups2',
  'libdrm2',
  'libgtk-3-0',
  'libgbm1',
  'libasound2',
  'libxss1',
  'libxtst6',
]

const TEST = [
  'xvfb',
  'xauth',
  'fonts-dejavu-core',
  'fonts-noto-core',
  'fonts-noto-color-emoji',
  'khal',
  'python3-icalendar',
  'python3-vobject',
  'python3-gi',
  'gir1.2-ical-3.0',
]

/** Debian packages for a purpose: Electron's libraries to run; a display, fonts and calendar readers to test. */
export function packagesFor(purpose: Purpose): readonly string[] {
  return purpose === 'run' ? RUN : [...RUN, ...TEST]
}

/** Names under which a package may be installed: Debian 13 renamed libraries with 64-bit time. */
export function namesOf(name: string): readonly string[] {
  return name.startsWith('lib') ? [name, `${name}t64`] : [name]
}
