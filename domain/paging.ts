/** Which part of a long list is wanted. */
export type Page = { readonly offset: number; readonly limit: number };
