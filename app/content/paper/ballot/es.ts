import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const es = translationOf<typeof en>()({
  survey: "{title}, {quarter}",
  name: "Papeleta",
  department: "Departamento: {department}",
  openUntil: "Abierta hasta el {date}",
  threshold: "Umbral {threshold}",
  whatHappens: "Qué pasa con esta papeleta.",
  howTo: "Cómo rellenarla.",
  tick: "Marque una casilla por afirmación; deje en blanco lo que no quiera responder.",
  correct: "Para corregir, rellene por completo la casilla equivocada y marque otra.",
  alike:
    "Todas las papeletas de su departamento en este idioma son iguales. No escriba ningún nombre en la suya.",
  seen: "Las dos ven sus marcas y su letra. Si de su departamento vuelven menos de tres papeletas de papel, podrían adivinar cuál es la suya.",
  once: "Responda una sola vez: en papel o en el navegador.",
  shredded: "Cuando las papeletas se han introducido y enviado, el papel se destruye.",
  box: "Eche la papeleta doblada en la urna a más tardar el {date}.",
  capitals: "Escriba en mayúsculas: la letra se reconoce con facilidad. No ponga nombres ni fechas.",
});
