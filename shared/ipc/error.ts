/** What can go wrong with any request, whatever it asks. */
export type RequestError =
  /** The request did not come from a page of the app. */
  | { readonly kind: 'untrusted-sender' }
  /** The payload has a wrong form; `path` names the field with dots. */
  | { readonly kind: 'bad-request'; readonly path: string }
  /** A defect of the app; the main process logged it. */
  | { readonly kind: 'unexpected' }

/** Why a change was not saved. Then it was not made either. */
export type SaveError =
  /** The data were written by a newer version of the app. */
  | { readonly kind: 'read-only' }
  | { readonly kind: 'disk-full' }
  /** The system refused; `code` is its error code, such as `EACCES`. */
  | { readonly kind: 'not-saved'; readonly code: string }
