import { useEffect, useState } from "react";
import { SelectField } from "~/components/form-field";
import { zoneName } from "~/content/zone-names";

type TimeZoneFieldProps = {
  label: string;
  hint: string;
  zones: readonly string[];
  chosen: string;
  error: string | undefined;
  /** Nobody has chosen one yet: that of the reader is likelier than that of the machine. */
  likeBrowser?: boolean;
};

export function TimeZoneField({ label, hint, zones, chosen, error, likeBrowser }: TimeZoneFieldProps) {
  const [zone, setZone] = useState(chosen);
  useEffect(() => {
    const own = zoneName(new Intl.DateTimeFormat().resolvedOptions().timeZone);
    if (likeBrowser && zones.includes(own)) setZone(own);
  }, [likeBrowser, zones]);
  return (
    <SelectField
      name="timeZone"
      label={label}
      hint={hint}
      value={zone}
      onChange={(event) => setZone(event.currentTarget.value)}
      {...(error ? { error } : {})}
    >
      {zones.map((name) => (
        <option key={name} value={name} translate="no">
          {name}
        </option>
      ))}
    </SelectField>
  );
}
