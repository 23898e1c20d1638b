/** What every overlay is given. */
export type OverlayProps = { readonly open: boolean; readonly onClose: () => void }
