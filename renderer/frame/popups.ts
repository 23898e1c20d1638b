const POPUPS = ':is([role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"])'

/** Whether something lies over the window that takes the keys: a dialog, a menu, a list. */
export function isPopupOpen(): boolean {
  return document.querySelector(`${POPUPS}[data-open], [data-open] ${POPUPS}`) !== null
}
