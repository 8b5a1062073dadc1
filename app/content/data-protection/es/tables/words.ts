import { translationOf } from "~/content/translated";
import type { words as english } from "../../en/tables/words";

/** What several tables say alike. */
export const words = translationOf<typeof english>()({
  forGood: "Mientras exista la instalación.",
  forGoodUnlessErased:
    "Mientras exista la instalación; a quien se le suprimen los datos se le quita de aquí.",
  whichDepartment: "Primer o segundo departamento.",
  seenByResults: "Recursos Humanos, moderación y administración.",
  restored:
    "Cuándo se restauró una copia de seguridad mientras la encuesta estaba abierta, si llegó a ocurrir.",
  tries: "Cuántas veces se intentó el envío.",
  messageNumber: "Número aleatorio del mensaje, que los servidores de correo necesitan.",
  failure: "Por qué falló el envío, en una palabra.",
  asRecord: "Mientras exista la instalación: es la constancia de lo que se prometió.",
  once: "Para que cada mensaje se envíe una sola vez, también después de un reinicio.",
  tryAgain: "Cuándo se envió, o cuándo puede intentarse de nuevo.",
  untilChanged: "Hasta que la administración lo cambie.",
  untilRemoved: "Hasta que lo quite la persona titular de la cuenta o la administración.",
  hashOfSecret: "Hash del secreto que contiene la cookie del navegador.",
  changed: "Cuándo se modificó por última vez.",
});
