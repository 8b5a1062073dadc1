import { useRef } from "react";
import { useTexts } from "~/components/texts";
import { useMeetingKeyTexts } from "./keys";

/** The keys, on top of everything. Without a script the button does nothing, and every key has its own button. */
export function MeetingHelp() {
  const texts = useTexts("meeting").projector;
  const described = useMeetingKeyTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const toggle = () => {
    if (dialog.current?.open) dialog.current.close();
    else dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" className="meeting-button" data-keys="?" onClick={toggle}>
        {texts.controls.keys} <kbd>?</kbd>
      </button>
      <dialog className="meeting-help" ref={dialog} aria-labelledby="meeting-keys">
        <h2 id="meeting-keys">{texts.help.title}</h2>
        <dl>
          {described.map(({ keys, does }) => (
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
        <p>{texts.help.fields}</p>
        <form method="dialog">
          <button type="submit" className="button">
            {texts.help.close}
          </button>
        </form>
      </dialog>
    </>
  );
}
