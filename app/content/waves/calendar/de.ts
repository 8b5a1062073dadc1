import { translationOf } from "~/content/translated";
import type { en } from "./en";

const BY_ITSELF = "Geht von selbst an alle.";

export const de = translationOf<typeof en>()({
  name: "Tandem {name}",
  opens: { title: "Umfrage beginnt: {name} {quarter}", text: "Die Umfrage beginnt von selbst." },
  "reminder-middle": { title: "Erste Erinnerung: {name} {quarter}", text: BY_ITSELF },
  "reminder-last": { title: "Letzte Erinnerung: {name} {quarter}", text: BY_ITSELF },
  closes: { title: "Umfrage schließt: {name} {quarter}", text: "Die Ergebnisse liegen kurz danach vor." },
  suggested: {
    title: "Vorschlag: Umfrage {name} {quarter} beginnt",
    text: "Noch nicht geplant. Der Termin lässt sich um zwei Wochen verschieben.",
  },
});
