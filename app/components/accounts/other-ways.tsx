import { PASSKEY_SIGN_IN_PATH, PROVIDER_SIGN_IN_PATH } from "~/addresses";
import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import { PasskeyUse } from "./passkey-use";

type OtherWaysProps = { ways: { passkeys: boolean; provider: string | null }; next: string };

/** Ways to sign in besides the password. */
export function OtherWays({ ways, next }: OtherWaysProps) {
  const texts = useTexts("accounts").otherWays;
  if (!ways.passkeys && ways.provider === null) return null;
  return (
    <div className="other-ways">
      {ways.provider === null ? null : (
        // Leads to another site: nothing that the application could draw.
        <a className="button" href={`${PROVIDER_SIGN_IN_PATH}?next=${encodeURIComponent(next)}`}>
          {fill(texts.provider, { provider: ways.provider })}
        </a>
      )}
      {ways.passkeys ? (
        <PasskeyUse
          href={`${PASSKEY_SIGN_IN_PATH}?next=${encodeURIComponent(next)}`}
          label={texts.passkey}
          className="button secondary"
        />
      ) : null}
    </div>
  );
}
