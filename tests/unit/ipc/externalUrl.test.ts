import { describe, expect, it } from 'vitest'
import { externalHost } from '../../../shared/ipc/externalUrl.ts'

describe('an address that may be opened outside', () => {
  it.each([
    ['https://example.com', 'example.com'],
    ['https://Docs.Example.com/a?b=c#d', 'docs.example.com'],
    ['https://example.com:8443/', 'example.com'],
    ['https://example.com?x', 'example.com'],
  ])('%s is on %s', (url, host) => expect(externalHost(url)).toBe(host))

  it.each([
    'http://example.com/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https:example.com',
    'https:///path',
    'https://user@example.com/',
    'https://user:word@example.com/',
    'https://example.com\\@evil.example/',
    'https://example.com/ a',
    'https://example.com/\n',
    ' https://example.com/',
    `https://example.com/${'a'.repeat(2048)}`,
    '',
  ])('%j is refused', (url) => expect(externalHost(url)).toBeNull())
})
