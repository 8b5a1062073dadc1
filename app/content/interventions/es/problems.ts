import { es as frame } from "~/content/frame/es";
import { translationOf } from "~/content/translated";
import type { problems as english } from "../en/problems";

export const problems = translationOf<typeof english>()({
  meanwhile: {
    both: "Entretanto, otra persona ha guardado esto: «{stored}». La página muestra lo que usted ha escrito; guarde otra vez para conservar lo suyo.",
    theirs:
      "Entretanto, otra persona ha cambiado esto. La página muestra lo que ha guardado; no había nada suyo en ello.",
  },
  missing: "Escriba algo aquí.",
  noStage: "Elija un nivel.",
  noTopic: "Elija un tema.",
  noWorksheet: "Esa hoja de trabajo no existe.",
  noCost: "Elija lo que cuesta.",
  tooShort: "Escriba al menos dos caracteres.",
  tooLong: frame.forms.tooLong,
  space: "Quite el espacio del principio o del final.",
  characters: "No use signos de exclamación ni los caracteres { } < >.",
  unfinished: "Termine esto: todavía contiene un texto provisional.",
  noSentence: "Escriba una frase entera de al menos {shortest} caracteres.",
  noStop: "Termine la frase con un punto.",
  noCapital: "Empiece con mayúscula.",
  oneSentence: "Limítese a una frase.",
  noLine: "Escriba al menos una línea.",
  tooManyLines: "Escriba como máximo {most} líneas.",
  wholeNumber: "Escriba un número entero de {least} a {most}.",
  topics: "Elija dos temas como máximo.",
  sameTopic: "Elija otro tema, o ninguno.",
  hours: "Escriba las horas con un número.",
  hoursAboveZero: "Escriba un número de horas mayor que 0.",
  tooManyHours: "Escriba como máximo {most} horas.",
  tooFewSteps: "Escriba al menos tres pasos, cada uno con sus minutos.",
  tooManySteps: "Escriba como máximo {most} pasos.",
  noMoves: "Elija al menos una afirmación que deba moverse.",
  movesElsewhere: "Elija al menos una afirmación del tema principal.",
  movesTwice: "Elija cada afirmación una sola vez.",
  noRole: "Nombre al menos un papel.",
  tooManyRoles: "Nombre como máximo {most} papeles.",
  tooFewHints: "Escriba al menos dos frases, una por línea.",
  noSource: "Nombre al menos una fuente, también si es su propia experiencia.",
  tooManySources: "Nombre como máximo {most} fuentes.",
  minutes: "Los pasos suman {minutes} minutos.",
  hoursOfMeeting: {
    one: "Solo la reunión lleva una hora con {people} personas. Escriba al menos eso.",
    other: "Solo la reunión lleva {count} horas con {people} personas. Escriba al menos eso.",
  },
  gateEnds: "Termina antes de empezar. Elija el mismo nivel o uno posterior.",
  structural:
    "Lo que cambia equipos, retribución o dependencias jerárquicas puede empezar, como pronto, en el nivel {stage}.",
  inLine: "Línea {line}: {problem}",
  stillPlanned: "Ahora la contiene un plan, así que no se puede eliminar. Ocúltela.",
});
