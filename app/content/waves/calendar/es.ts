import { translationOf } from "~/content/translated";
import type { en } from "./en";

const BY_ITSELF = "Se envía a todo el mundo automáticamente.";

export const es = translationOf<typeof en>()({
  name: "Tandem {name}",
  opens: { title: "Se abre la encuesta: {name} {quarter}", text: "Tandem abre la encuesta por sí solo." },
  "reminder-middle": { title: "Primer recordatorio: {name} {quarter}", text: BY_ITSELF },
  "reminder-last": { title: "Último recordatorio: {name} {quarter}", text: BY_ITSELF },
  closes: {
    title: "Se cierra la encuesta: {name} {quarter}",
    text: "Los resultados están listos poco después.",
  },
  suggested: {
    title: "Propuesta: se abre la encuesta {name} {quarter}",
    text: "Todavía sin planificar. La fecha puede moverse dos semanas.",
  },
});
