import { useRef } from "react";
import { MEETING_KEYS } from "./keys";

/** The keys, on top of everything. Without a script the button does nothing, and every key has its own button. */
export function MeetingHelp() {
  const dialog = useRef<HTMLDialogElement>(null);
  const toggle = () => {
    if (dialog.current?.open) dialog.current.close();
    else dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" className="meeting-button" data-keys="?" onClick={toggle}>
        Keys <kbd>?</kbd>
      </button>
      <dialog className="meeting-help" ref={dialog} aria-labelledby="meeting-keys">
        <h2 id="meeting-keys">Everything by keyboard</h2>
        <dl>
          {MEETING_KEYS.map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p>Inside a text field, keys type. Tab reaches every field and button, Enter in a field saves.</p>
        <form method="dialog">
          <button type="submit" className="button">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}
