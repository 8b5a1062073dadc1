import { Link, useSearchParams } from "@remix-run/react";

type ChoiceProps = {
  /** What of the address it sets, or takes out where it is null; whatever else was chosen stays. */
  change: Readonly<Record<string, string | null>>;
  chosen: boolean;
  language?: string;
  children: string;
};

/** One of several versions of a page. */
export function Choice({ change, chosen, language, children }: ChoiceProps) {
  const [asked] = useSearchParams();
  const to = new URLSearchParams(asked);
  for (const [name, value] of Object.entries(change)) {
    if (value === null) to.delete(name);
    else to.set(name, value);
  }
  return (
    <Link to={`?${to}`} lang={language} aria-current={chosen ? "true" : undefined}>
      {children}
    </Link>
  );
}
