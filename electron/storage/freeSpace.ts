import { statfs } from 'node:fs/promises'

/** Octets that the user may still write in a folder's file system. */
export async function freeSpace(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
