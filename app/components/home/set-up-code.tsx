import { TextField } from "~/components/form-field";
import { useTexts } from "~/components/texts";

type SetUpCodeProps = { typed: string | undefined; error: string | undefined; hasCode: boolean };

/** Asked of everybody who did not come by the link that the start has printed. */
export function SetUpCode({ typed, error, hasCode }: SetUpCodeProps) {
  const texts = useTexts("home").setUpCode;
  if (hasCode) return <p className="muted">{texts.accepted}</p>;
  return (
    <>
      <h2>{texts.title}</h2>
      <p>{texts.where}</p>
      <ul>
        {texts.places.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
      <TextField
        name="code"
        label={texts.label}
        hint={texts.hint}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={typed}
        error={error}
      />
    </>
  );
}
