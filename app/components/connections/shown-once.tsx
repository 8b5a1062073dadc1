type ShownOnceProps = { said: string; secret: string; warning: string };

/** A secret that nobody can read again. */
export function ShownOnce({ said, secret, warning }: ShownOnceProps) {
  return (
    <div className="message good" role="status">
      <p>{said}</p>
      <p>
        <code className="secret">{secret}</code>
      </p>
      <p>{warning}</p>
    </div>
  );
}
