import { Fragment, type ReactNode } from "react";
import { partsWith } from "~/content/before-name";
import type { NoOthers, ValuesOf } from "~/content/translated";

type FilledProps<T extends string, Values> = { text: T; values: Values & NoOthers<T, Values> };

/** `fill` for values that are more than text: a fingerprint in its own type, a field to write on. */
export function Filled<T extends string, const Values extends ValuesOf<T, ReactNode>>({
  text,
  values,
}: FilledProps<T, Values>) {
  const given: Readonly<Record<string, ReactNode>> = Object(values);
  return partsWith(text, given).map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a sentence have no other name and keep their places
    <Fragment key={place}>{part}</Fragment>
  ));
}
