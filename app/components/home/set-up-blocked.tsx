import { Page } from "~/components/page";
import { useTexts } from "~/components/texts";

/** Shown instead of the set-up while the database seems to be the wrong one. */
export function SetUpBlocked() {
  const texts = useTexts("home").setUpBlocked;
  return (
    <Page narrow title={texts.title}>
      <div className="message bad" role="alert">
        <p>{texts.text}</p>
      </div>
      <h2>{texts.todoTitle}</h2>
      <ul>
        {texts.todo.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p className="muted">{texts.where}</p>
    </Page>
  );
}
