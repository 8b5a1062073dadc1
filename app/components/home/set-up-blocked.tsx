import { Page } from "~/components/page";
import { SET_UP_BLOCKED } from "~/content/home/first-run";

/** Shown instead of the set-up while the database seems to be the wrong one. */
export function SetUpBlocked() {
  return (
    <Page narrow title={SET_UP_BLOCKED.title}>
      <div className="message bad" role="alert">
        <p>{SET_UP_BLOCKED.text}</p>
      </div>
      <h2>{SET_UP_BLOCKED.todoTitle}</h2>
      <ul>
        {SET_UP_BLOCKED.todo.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p className="muted">{SET_UP_BLOCKED.where}</p>
    </Page>
  );
}
