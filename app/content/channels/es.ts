import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const es = translationOf<typeof en>()({
  invitation:
    "La encuesta de {first} y {second} está abierta hasta el {closes}. {how} Lleva unos cinco minutos. La participación es voluntaria.",
  "reminder-middle":
    "La encuesta de {first} y {second} está abierta hasta el {closes}. {how} Este recordatorio es para todas las personas, porque Recursos Humanos no puede ver quién ha respondido. Si ya ha respondido: gracias.",
  "reminder-last":
    "La encuesta de {first} y {second} se cierra pronto: está abierta hasta el {closes}. {how} Este último recordatorio es para todas las personas, porque Recursos Humanos no puede ver quién ha respondido. Si ya ha respondido: gracias.",
  "results-out":
    "Los resultados de la encuesta de {first} y {second} están disponibles. Ambos departamentos los comentan juntos, y usted sabrá qué se hace al respecto y qué no.",
  test: "Esto es una prueba. Tandem puede publicar aquí mensajes sobre la encuesta de ambos departamentos.",
  how: {
    mail: "Su enlace personal ha llegado por correo electrónico.",
    slips: "En su departamento hay un recipiente con papeles con código, sin nombre: saque uno.",
  },
});
