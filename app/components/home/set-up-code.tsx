import { TextField } from "~/components/form-field";
import { SET_UP_CODE } from "~/content/home/first-run";

type SetUpCodeProps = { typed: string | undefined; error: string | undefined; hasCode: boolean };

/** Asked of everybody who did not come by the link that the start has printed. */
export function SetUpCode({ typed, error, hasCode }: SetUpCodeProps) {
  if (hasCode) return <p className="muted">{SET_UP_CODE.accepted}</p>;
  return (
    <>
      <h2>{SET_UP_CODE.title}</h2>
      <p>{SET_UP_CODE.where}</p>
      <ul>
        {SET_UP_CODE.places.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
      <TextField
        name="code"
        label={SET_UP_CODE.label}
        hint={SET_UP_CODE.hint}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={typed}
        error={error}
      />
    </>
  );
}
