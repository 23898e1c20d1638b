/** Version of the document's form. A new one needs a migration in the storage. */
export const DOCUMENT_VERSION = 2
