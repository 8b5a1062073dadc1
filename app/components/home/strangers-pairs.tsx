import { useTexts } from "~/components/texts";

/** What an earlier version let guests of the demonstration add; the form says that it was read. */
export function StrangersPairs({ names }: { names: readonly string[] }) {
  const texts = useTexts("home").strangersPairs;
  if (names.length === 0) return null;
  return (
    <div className="message warn">
      <h2>{texts.title}</h2>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p>{texts.text}</p>
      <input type="hidden" name="read" value="yes" />
    </div>
  );
}
