import { createHash } from 'node:crypto'

/** Characters of a checksum: the first 64 bits of SHA-256 in hexadecimal. */
export const CHECKSUM_LENGTH = 16

/** Short digest that tells damaged octets from sound ones; no protection against intent. */
export function checksum(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, CHECKSUM_LENGTH)
}
