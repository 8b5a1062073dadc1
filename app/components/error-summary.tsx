import { useEffect, useRef } from "react";
import { useTexts } from "./texts";

/** All problems of a submission at the top, each a link to its field; focus moves here. */
export function ErrorSummary({ errors }: { errors: Readonly<Record<string, string>> | undefined }) {
  const texts = useTexts("frame").problems;
  const summary = useRef<HTMLDivElement>(null);
  const entries = Object.entries(errors ?? {});
  useEffect(() => {
    if (errors && Object.keys(errors).length > 0) summary.current?.focus();
  }, [errors]);
  if (entries.length === 0) return null;
  return (
    <div className="message bad" role="alert" tabIndex={-1} ref={summary}>
      <h2>{texts.title}</h2>
      <ul>
        {entries.map(([name, problem]) => (
          <li key={name}>{name === "" ? problem : <a href={`#${name}`}>{problem}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
