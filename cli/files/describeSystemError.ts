const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist: part of its path is no folder',
  EISDIR: 'is a folder, not a file',
  EACCES: 'is not permitted by the system',
  EPERM: 'is not permitted by the system',
  EROFS: 'lies on a medium that cannot be written',
  ENOSPC: 'does not fit: the disk is full',
  EDQUOT: 'does not fit: the share of the disk is used up',
  ENAMETOOLONG: 'has too long a name',
  ELOOP: 'is a link that leads round in a circle',
  EMFILE: 'cannot be opened: too many files are open',
}

/** What the system said about a file, as a phrase; unknown errors by their code. */
export function describeSystemError(error: unknown): string {
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  return WORDS[code] ?? `cannot be used (${code === '' ? String(error) : code})`
}
