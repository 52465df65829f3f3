/** Finds what the compiler would take for anything. */

/** True for `any` alone. */
type IsAny<T> = 0 extends 1 & T ? true : false;

/** The fields of T, at any depth, that are `any`. */
export type AnyIn<T> =
  IsAny<T> extends true
    ? "any"
    : T extends (...parameters: infer P) => infer R
      ? AnyIn<P> | AnyIn<R>
      : T extends Promise<infer V>
        ? AnyIn<V>
        : T extends readonly (infer I)[]
          ? AnyIn<I>
          : T extends object
            ? { [K in keyof T]-?: AnyIn<T[K]> }[keyof T]
            : never;

export type Refuse<T extends never> = T;
