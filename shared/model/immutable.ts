/** `T` with every property read-only, all the way down; arrays and tuples keep their form. */
export type Immutable<T> = T extends object ? { readonly [Key in keyof T]: Immutable<T[Key]> } : T
