import { SIGN_IN_PATH } from "~/addresses";
import { SignInForm } from "./sign-in-form";

/** Whoever confirms an act is signed in, and gets the page all the same. */
const AGAIN = new URLSearchParams({ again: "" });

/** As the server sends it in place of an answer to a form. */
export type Again = {
  kind: "ended" | "confirm";
  email: string;
  kept: string;
  files: boolean;
  /** Whether passwords open accounts here, and where one signs in otherwise, if that is possible. */
  passwords: boolean;
  otherWays: string | null;
  texts: Readonly<
    Record<
      | "endedTitle"
      | "endedText"
      | "confirmTitle"
      | "confirmText"
      | "files"
      | "button"
      | "otherWays"
      | "otherLoses",
      string
    >
  > & {
    signIn: Readonly<Record<"email" | "password", string>>;
  };
};

/** Stands where the page stood whose form was sent: signing in here goes on with it. */
export function SignInAgain({ kind, email, kept, files, passwords, otherWays, texts }: Again) {
  const title = kind === "ended" ? texts.endedTitle : texts.confirmTitle;
  return (
    <main id="content" className="page page-narrow">
      <title>{`${title} - Tandem`}</title>
      <h1>{title}</h1>
      <p>{kind === "ended" ? texts.endedText : texts.confirmText}</p>
      {files ? <p>{texts.files}</p> : null}
      {passwords ? (
        <SignInForm
          texts={{ ...texts.signIn, button: texts.button }}
          email={email}
          kept={kept}
          to={`${SIGN_IN_PATH}?${AGAIN}`}
        />
      ) : null}
      {otherWays === null ? null : (
        <p className="section">
          <a href={otherWays}>{texts.otherWays}</a> {texts.otherLoses}
        </p>
      )}
    </main>
  );
}
