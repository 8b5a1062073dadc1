import { SIGNALS, type SignalAnswer, type SignalAnswers } from "~/domain/target/target-stage";

const PEOPLE = [0, 1, 2];

/** What HR and the two heads said, by signal; anything but yes and no counts as not said. */
export function readSignals(form: FormData): SignalAnswers {
  return Object.fromEntries(
    SIGNALS.map((signal) => [signal, PEOPLE.map((person) => answerOf(form.get(`${signal}.${person}`)))]),
  );
}

function answerOf(value: FormDataEntryValue | null): SignalAnswer {
  return value === "yes" || value === "no" ? value : null;
}
