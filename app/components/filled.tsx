import { Fragment, type ReactNode } from "react";
import type { ValuesOf } from "~/content/translated";

type FilledProps<T extends string> = { text: T; values: ValuesOf<T, ReactNode> };

/** `fill` for values that are more than text: a fingerprint in its own type, a field to write on. */
export function Filled<T extends string>({ text, values }: FilledProps<T>) {
  const given: Readonly<Record<string, ReactNode>> = Object(values);
  // Every second part is the name of a placeholder.
  return text.split(/\{(\w+)\}/).map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a sentence have no other name and keep their places
    <Fragment key={place}>{place % 2 === 0 ? part : given[part]}</Fragment>
  ));
}
