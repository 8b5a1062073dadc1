import { useRef, useState } from "react";
import { useTexts } from "./texts";

type CopyTextProps = { id: string; label: string; text: string };

/** A text to change and take along. Copying falls back to selecting it where the browser allows no more. */
export function CopyText({ id, label, text }: CopyTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const texts = useTexts("frame").copy;
  const [done, setDone] = useState("");
  async function copy() {
    const element = area.current;
    if (!element) return;
    element.select();
    try {
      await navigator.clipboard.writeText(element.value);
      setDone(texts.done);
    } catch {
      setDone(texts.byHand);
    }
  }
  const rows = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 60)), 1);
  return (
    <div className="field copy-text">
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <textarea id={id} ref={area} defaultValue={text} rows={rows} />
      <p className="cluster no-print">
        <button type="button" className="button secondary" onClick={copy}>
          {texts.button}
        </button>
        <span role="status" className="muted small">
          {done}
        </span>
      </p>
    </div>
  );
}
