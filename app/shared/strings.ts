/** The shape of one language's texts, with every text free to differ: a missing key does not compile. */
export type Strings<T> = { [K in keyof T]: T[K] extends string ? string : Strings<T[K]> };
