import type { vi } from './vi/index.ts';

type Same<T> = { [Key in keyof T]: T[Key] extends string ? string : Same<T[Key]> };

/** The shape of a language: the keys of the Vietnamese texts. */
export type Texts = Same<typeof vi>;
