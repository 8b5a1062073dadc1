import { translationOf } from "~/content/translated";
import type { sample as english } from "../en/sample";
import { refusals } from "./opening";

export const sample = translationOf<typeof english>()({
  keys: {
    title: "Quién custodia las claves",
    server: "Solo el servidor: no se ha designado a nadie para custodiar una clave.",
    quorum:
      "Antes de que se cuente nada hace falta la parte de un número de custodios: {needed} de {holders}.",
    made: "{name}: la clave está y se ha probado, {made}",
    there: "{name}: la clave está",
    missing: "{name}: todavía sin clave",
  },
  title: "Lo que verán las personas",
  survey: "La encuesta, página a página, en todos los idiomas",
  surveyHelp: "(se abre en otra pestaña; solo para mirar)",
  mail: "La invitación",
  from: "De",
  noSender: "no hay ningún remitente configurado",
  subject: "Asunto",
  slip: "El papel con código",
  dots: "Los puntos sustituyen lo que solo existe cuando la encuesta se ha abierto: los códigos y la huella.",
  promise: "La promesa, tal como quedará fijada",
  test: {
    title: "Hacer una prueba",
    lead: "Una encuesta de prueba es igual en todo y lleva la palabra TEST en cada página. Tiene claves propias que nunca se guardan; sus respuestas se descartan al llegar y no entran en ningún recuento. Termina al cabo de un día, o cuando se reinicia el servidor.",
    to: "Quién la prueba",
    myself: "Yo, {name}",
    send: "Enviar una invitación de prueba",
    open: "Crear una encuesta de prueba para mí",
    sent: "Una invitación de prueba va de camino a {address}. Su enlace, para usted:",
    made: "Su encuesta de prueba está lista:",
    link: "Abrir la encuesta de prueba",
    notSent:
      "La invitación de prueba no se ha enviado. {problem} De todos modos, la encuesta se puede probar aquí:",
    nobody: "Elija su propio nombre o a un custodio de clave de esta encuesta.",
    notPlanned: refusals.notPlanned.problem,
  },
});
