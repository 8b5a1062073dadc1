import { NavLink, useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useTexts } from "~/components/texts";
import type { mainLinks } from "./main-links";

type LinkGroupProps = { title: string; links: ReturnType<typeof mainLinks>[number]["links"] };

/** Links under one word that opens them, without a script too; a single link stands alone. */
export function LinkGroup({ title, links }: LinkGroupProps) {
  const { links: names } = useTexts("frame").masthead;
  const { pathname } = useLocation();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const element = details.current;
      if (!element?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        element.querySelector("summary")?.focus();
      } else if (event.target instanceof Node && element.contains(event.target)) return;
      element.open = false;
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("focusin", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("focusin", close);
      document.removeEventListener("keydown", close);
    };
  }, []);
  const [only] = links;
  if (only && links.length === 1) return <NavLink to={only.to}>{names[only.name]}</NavLink>;
  const here = links.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  return (
    <details className={here ? "link-group here" : "link-group"} ref={details}>
      <summary>{title}</summary>
      <ul>
        {links.map(({ to, name }) => (
          <li key={to}>
            <NavLink to={to}>{names[name]}</NavLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
