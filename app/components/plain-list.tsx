type PlainListProps = { title: string; items: readonly string[]; check?: boolean };

/** A titled list; nothing at all when it is empty. With `check`, a box to tick before every entry. */
export function PlainList({ title, items, check }: PlainListProps) {
  if (items.length === 0) return null;
  return (
    <section className="keep-together">
      <h3>{title}</h3>
      <ul className={check ? "check-list" : undefined}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
