import { Link } from "@remix-run/react";
import type { ComponentProps } from "react";
import type { WavePath } from "~/addresses";
import { ConfirmForm } from "~/components/confirm-form";
import { useTexts } from "~/components/texts";

type WaveEndFormProps = Omit<ComponentProps<typeof ConfirmForm>, "children" | "intent"> & {
  path: WavePath;
};

/** Ends a wave, or leaves it as it is. */
export function WaveEndForm({ path, ...form }: WaveEndFormProps) {
  return (
    <ConfirmForm {...form}>
      <Link to={path}>{useTexts("waves").ending.keep}</Link>
    </ConfirmForm>
  );
}
