import { es as frame } from "~/content/frame/es";
import { insideSentence } from "~/content/intl";
import type { TextTree } from "~/content/translated";

const FULL =
  "El plan está lleno: dos departamentos no pueden con más de tres medidas. Antes quite o descarte una.";
const NO_SUCH_DAY = "Escriba un día que exista, como 2026-11-20.";

export const problems = {
  gone: "Este plan se ha eliminado entretanto. Elija de nuevo las medidas.",
  meanwhile: {
    both: "Otra persona ha guardado esto entretanto: «{stored}». El campo muestra lo que usted escribió; guarde de nuevo para conservar su texto.",
    emptied:
      "Otra persona ha vaciado este campo entretanto. Se muestra lo que usted escribió; guarde de nuevo para conservar su texto.",
    theirs:
      "Otra persona ha cambiado este campo entretanto. Se muestra lo que esa persona guardó; usted no había escrito nada en él.",
    gone: "«{action}» se ha quitado del plan entretanto. Lo que usted escribió al respecto está abajo.",
    goneReviewed:
      "Entretanto se ha quitado una medida del plan anterior. Lo que usted anotó al respecto: «{typed}»",
    putBack: "«{action}» está de nuevo en el plan, con lo que usted escribió. Compruébelo y guarde.",
  },
  choose: {
    unknown: "El catálogo no tiene esa medida.",
    none: "Elija al menos una medida que aún no esté en el plan.",
    full: FULL,
    room: {
      one: "Caben {count} más: un plan tiene como máximo tres medidas.",
      other: "Caben {count} más: un plan tiene como máximo tres medidas.",
    },
  },
  carry: {
    settled: "Esta medida ya está resuelta. Elíjala de nuevo para volver a empezar.",
    "in-plan": "Ya está en el plan.",
    full: FULL,
  },
  ofAction: (action: string, problem: string) => `${action}: ${insideSentence("es", problem)}`,
  missing: {
    actions: "Elija al menos una medida.",
    interventionId: "Elija una medida.",
    owner: "Nombre a una persona responsable de {department}.",
    startsOn: "Escriba el día en que empieza la medida.",
    dueOn: "Escriba el día en que vence la medida.",
    firstStep: "Escriba el primer paso: ¿qué hará alguien, y cuándo?",
    signOfSuccess: "Escriba cómo notará que ha funcionado.",
    droppedBecause: "Diga por qué se descartó. Se leerá.",
  },
  tooLong: {
    owner: "El nombre puede tener {longest} caracteres. Acórtelo en {over}.",
    firstStep: "El primer paso puede tener {longest} caracteres. Acórtelo en {over}.",
    signOfSuccess: "La señal de éxito puede tener {longest} caracteres. Acórtela en {over}.",
    droppedBecause: "El motivo puede tener {longest} caracteres. Acórtelo en {over}.",
    notes: "Las notas pueden tener {longest} caracteres. Acórtelas en {over}.",
  },
  tooMany: {
    one: "Un plan tiene como máximo tres medidas. Quite {count} o descártelas con un motivo.",
    other: "Un plan tiene como máximo tres medidas. Quite {count} o descártelas con un motivo.",
  },
  twice: "Esta medida ya está en el plan. Quite una.",
  samePerson: "Nombre a otra persona: una de {first} y una de {second}.",
  noAddress: "Escriba una dirección de correo, como anna@company.example, o deje el campo vacío.",
  noSuchDay: NO_SUCH_DAY,
  dueBeforeStart: "El vencimiento es anterior al inicio. Elija uno posterior.",
  reviewTooEarly: "La revisión es anterior al inicio de todas las medidas. Elija un día posterior.",
  agreement: {
    unknownTopic: "La encuesta no tiene ese tema.",
    noRepair: "Escriba qué va a cambiar: una sola cosa.",
    repairTooLong: "Use como máximo {maximum} caracteres; tiene {length}.",
    noOwner: "Nombre a una persona que se encargue.",
    ownerTooLong: frame.forms.tooLong,
    noDay: "Elija el día en que estará hecho a más tardar.",
    noSuchDay: NO_SUCH_DAY,
    past: "Ese día ya ha pasado. Elija uno que esté por venir.",
  },
} as const satisfies TextTree;
