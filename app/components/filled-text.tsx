import { Children, type ReactNode } from "react";
import { partsWith } from "~/content/before-name";
import type { NoOthers, ValuesOf } from "~/content/translated";

type FilledTextProps<T extends string, Values> = {
  text: T;
  /** All of them have to be given, and no others. */
  values: Values & NoOthers<T, Values>;
};

/** A sentence with more than words in its places: a fingerprint, a link, the name of a key. */
export function FilledText<T extends string, const Values extends ValuesOf<T, ReactNode>>({
  text,
  values,
}: FilledTextProps<T, Values>) {
  const given: Readonly<Record<string, ReactNode>> = Object(values);
  return Children.toArray(partsWith(text, given));
}
