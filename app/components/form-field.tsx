import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";

type Wiring = { id: string; "aria-describedby"?: string; "aria-invalid"?: true };

type FrameProps = { name: string; label: string; hint?: ReactNode; error?: string };

/** Label, hint and error, wired to the control for everybody. */
function FieldFrame({
  name,
  label,
  hint,
  error,
  children,
}: FrameProps & { children: (wiring: Wiring) => ReactNode }) {
  const describedBy = [hint ? `${name}-hint` : "", error ? `${name}-problem` : ""].filter(Boolean).join(" ");
  const wiring: Wiring = {
    id: name,
    ...(describedBy ? { "aria-describedby": describedBy } : {}),
    ...(error ? { "aria-invalid": true } : {}),
  };
  return (
    <div className={error ? "field invalid" : "field"}>
      <label htmlFor={name}>{label}</label>
      {hint ? (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span className="problem" id={`${name}-problem`}>
          {error}
        </span>
      ) : null}
      {children(wiring)}
    </div>
  );
}

export function TextField({
  name,
  label,
  hint,
  error,
  ...input
}: FrameProps & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <FieldFrame name={name} label={label} hint={hint} error={error}>
      {(wiring) => <input name={name} type="text" {...input} {...wiring} />}
    </FieldFrame>
  );
}

export function TextArea({
  name,
  label,
  hint,
  error,
  ...input
}: FrameProps & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <FieldFrame name={name} label={label} hint={hint} error={error}>
      {(wiring) => <textarea name={name} {...input} {...wiring} />}
    </FieldFrame>
  );
}

export function SelectField({
  name,
  label,
  hint,
  error,
  children,
  ...select
}: FrameProps & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <FieldFrame name={name} label={label} hint={hint} error={error}>
      {(wiring) => (
        <select name={name} {...select} {...wiring}>
          {children}
        </select>
      )}
    </FieldFrame>
  );
}
