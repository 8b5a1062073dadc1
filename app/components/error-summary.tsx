import { useEffect, useRef, useState } from "react";
import { useTexts } from "./texts";

/** All problems of a submission at the top, each a link to its field; focus moves here. */
export function ErrorSummary({ errors }: { errors: Readonly<Record<string, string>> | undefined }) {
  const texts = useTexts("frame").problems;
  const summary = useRef<HTMLDivElement>(null);
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({});
  const entries = Object.entries(errors ?? {});
  useEffect(() => {
    if (!errors || Object.keys(errors).length === 0) return;
    setLabels(labelsOf(errors));
    summary.current?.focus();
  }, [errors]);
  if (entries.length === 0) return null;
  return (
    <div className="message bad" role="alert" tabIndex={-1} ref={summary}>
      <h2>{texts.title}</h2>
      <ul>
        {entries.map(([name, problem]) => (
          <li key={name}>
            {name === "" ? (
              problem
            ) : (
              <a href={`#${name}`}>{labels[name] ? `${labels[name]}: ${problem}` : problem}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Of fields whose problems read alike, so that one knows which is meant before one goes there. */
function labelsOf(errors: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const said = Object.values(errors);
  const alike = Object.keys(errors).filter(
    (name) => name !== "" && said.filter((problem) => problem === errors[name]).length > 1,
  );
  return Object.fromEntries(alike.map((name) => [name, labelOf(document.getElementById(name))]));
}

function labelOf(field: HTMLElement | null): string {
  const label = field && document.querySelector(`label[for="${CSS.escape(field.id)}"]`);
  const group = field?.closest("fieldset")?.querySelector("legend");
  return [group, label].flatMap((part) => part?.textContent?.trim() || []).join(", ");
}
