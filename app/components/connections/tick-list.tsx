type TickListProps = {
  /** The name of the field that each tick sends, and the id that an error leads to. */
  name: string;
  id: string;
  legend: string;
  options: readonly { value: string; label: string }[];
  ticked: readonly string[];
  error?: string | undefined;
};

/** Several of a few. */
export function TickList({ name, id, legend, options, ticked, error }: TickListProps) {
  return (
    <fieldset className={error ? "field invalid" : "field"} id={id} tabIndex={-1}>
      <legend>{legend}</legend>
      {error ? <span className="problem">{error}</span> : null}
      {options.map(({ value, label }) => (
        <div className="choice" key={value}>
          <input
            type="checkbox"
            id={`${id}-${value}`}
            name={name}
            value={value}
            defaultChecked={ticked.includes(value)}
          />
          <label htmlFor={`${id}-${value}`}>{label}</label>
        </div>
      ))}
    </fieldset>
  );
}
