import { STRANGERS_PAIRS } from "~/content/home/first-run";

/** What an earlier version let guests of the demonstration add; the form says that it was read. */
export function StrangersPairs({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div className="message warn">
      <h2>{STRANGERS_PAIRS.title}</h2>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p>{STRANGERS_PAIRS.text}</p>
      <input type="hidden" name="read" value="yes" />
    </div>
  );
}
