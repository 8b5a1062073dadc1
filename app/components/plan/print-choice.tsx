import { Form, useSearchParams } from "@remix-run/react";
import { useTexts } from "~/components/texts";
import type { PrintedKit } from "~/features/meeting/show-printed-kit.server";
import { copiesField, type KitCopies, partsOf } from "./kit-parts";

type PrintChoiceProps = { kit: PrintedKit; copies: KitCopies };

/** Which sheets are printed, and how often; the language and the paper that were chosen stay. */
export function PrintChoice({ kit, copies }: PrintChoiceProps) {
  const texts = useTexts("plan").print;
  const { choose } = texts.bar;
  const [asked] = useSearchParams();
  const kept = [...asked].filter(([name]) => name === "lang" || name === "paper");
  return (
    <details className="print-choice no-print">
      <summary>{choose.title}</summary>
      <Form method="get">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p>{choose.lead}</p>
        <ul>
          {partsOf(kit, texts).map((part) => (
            <li key={part.id}>
              <label>
                <input
                  type="number"
                  name={copiesField(part)}
                  min={0}
                  max={60}
                  defaultValue={copies[part.id] ?? 1}
                />{" "}
                {part.title}
              </label>{" "}
              <span className="muted small">{part.forWhom}</span>
            </li>
          ))}
        </ul>
        <button type="submit" className="button secondary">
          {choose.apply}
        </button>
      </Form>
    </details>
  );
}
